package io.asat.platform.logging;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a log line tells of an exception. One that may repeat what it was given, such as a number that is none or a value
 * that cannot be read, is told by its class alone; one that speaks of connections, files or our own wiring by the first
 * line of its message, up to where it begins to quote.
 */
final class Telling {
    private static final int LONGEST = 300;

    private static final List<String> SPEAK_OF_THINGS = List.of(
            "java.io.",
            "java.net.",
            "java.nio.file.",
            "java.sql.",
            "java.util.concurrent.",
            "java.lang.ClassCastException",
            "java.lang.IllegalStateException",
            "java.lang.NullPointerException",
            "org.postgresql.",
            "com.mongodb.",
            "com.zaxxer.",
            "org.flywaydb.",
            "io.grpc.",
            "org.axonframework.axonserver.",
            "org.axonframework.eventsourcing.",
            "org.axonframework.modelling.",
            "org.springframework.beans.",
            "org.springframework.boot.",
            "org.springframework.context.",
            "org.springframework.dao.",
            "org.springframework.data.",
            "org.springframework.jdbc.",
            "org.springframework.transaction.");

    /** An apostrophe within a word quotes nothing. */
    private static final Pattern QUOTES = Pattern.compile("[\"`“‘«\\r\\n]|(?<!\\p{L})'");

    private Telling() {}

    static String of(Throwable failure) {
        String name = failure.getClass().getName();
        return speaksOfThings(failure) ? name + ": " + upToAQuote(String.valueOf(failure.getMessage())) : name;
    }

    /** It does not if it repeats a cause that does not. */
    private static boolean speaksOfThings(Throwable failure) {
        String name = failure.getClass().getName();
        return failure.getMessage() != null
                && SPEAK_OF_THINGS.stream().anyMatch(name::startsWith)
                && !repeatsWords(failure.getMessage(), failure.getCause());
    }

    private static boolean repeatsWords(String message, @Nullable Throwable cause) {
        return cause != null
                && cause.getMessage() != null
                && message.contains(cause.getMessage())
                && !speaksOfThings(cause);
    }

    private static String upToAQuote(String message) {
        Matcher quote = QUOTES.matcher(message);
        int end = Math.min(quote.find() ? quote.start() : message.length(), LONGEST);
        return end == message.length() ? message : message.substring(0, end) + "…";
    }
}
