package io.asat.platform.web;

import java.util.regex.Pattern;

/** JSON pointers, RFC 6901. */
final class Pointers {
    private static final Pattern SEPARATORS = Pattern.compile("[.\\[]");

    private Pointers() {}

    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** Turns a validation path such as {@code changes[2].rag} into {@code /changes/2/rag}. */
    static String ofPath(String path) {
        return path.isEmpty()
                ? ""
                : "/" + SEPARATORS.matcher(path.replace("]", "")).replaceAll("/");
    }
}
