package io.asat.command.web;

import io.asat.values.ActionReference;

/** Makes references of what documents print. */
final class References {
    private static final int LENGTH = 40;

    private References() {}

    /** @return the printed one where it can be one, else what is left of it, else one after its line */
    static ActionReference of(String printed, int line) {
        String cleaned = printed.replaceAll("[^A-Za-z0-9 ._()&~-]", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        String cut = cleaned.substring(0, Math.min(LENGTH, cleaned.length())).replaceFirst("[ .]+$", "");
        return new ActionReference(ActionReference.isValid(cut) ? cut : "line " + line);
    }
}
