package io.asat.documents;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a text reads across the place where it was broken. */
final class Seams {
    /** Words that no cell ends with unless it is broken off. */
    private static final Set<String> HANGING = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "by", "at", "from", "as", "is", "are",
            "be", "been", "was", "were", "has", "have", "had", "will", "would", "should", "their", "its", "our", "this",
            "that", "these", "those", "which", "who", "where", "when", "any", "not", "per", "via", "than", "&");

    private Seams() {}

    /** One text of the two, without a blank after a hyphen. */
    static String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean hyphen =
                before.length() > 1 && before.endsWith("-") && Character.isLetter(before.charAt(before.length() - 2));
        return hyphen ? before + after : before + " " + after;
    }

    static String join(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean hyphen = text.length() > 1
                        && text.charAt(text.length() - 1) == '-'
                        && Character.isLetter(text.charAt(text.length() - 2));
                text.append(text.isEmpty() || hyphen ? "" : " ").append(part);
            }
        }
        return text.toString();
    }

    /** How well one text runs on into the other: positive if it does. */
    static double score(String before, String after) {
        if (before.isEmpty()) {
            return -1;
        }
        if (hangs(before)) {
            return opens(after) ? 2 : 3;
        }
        if (isFinished(before)) {
            return opens(after) ? 0 : -2;
        }
        return opens(after) ? 1 : 2;
    }

    /** Whether a text begins as a sentence does. */
    static boolean opens(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return !Character.isLowerCase(text.charAt(at));
            }
        }
        return false;
    }

    static boolean isFinished(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a text is broken off for sure. */
    static boolean hangs(String text) {
        if (text.endsWith(",") || text.endsWith("-")) {
            return true;
        }
        int blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
        return HANGING.contains(text.substring(blank + 1).toLowerCase(Locale.ROOT));
    }
}
