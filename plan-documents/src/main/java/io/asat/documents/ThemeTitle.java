package io.asat.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** The title of a plan's part, known by how it opens: "Theme 1: …", "Priority B – …". */
final class ThemeTitle {
    private static final int LONGEST = 200;
    private static final String ID = "\\s+(?:[A-Za-z]|\\d{1,2}|[ivxIVX]{1,4})";
    private static final String PARTS = "(?:priority|workstream|pillar|strand|domain|goal|part|chapter|outcome)";
    private static final Pattern OPENING = Pattern.compile("theme\\b|" + PARTS + "\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern THEME =
            Pattern.compile("theme(?:" + ID + ")?(?:\\s*[:.–—-].*|$|" + ID + "\\b.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(PARTS + ID + "\\s*[:–—-].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUED =
            Pattern.compile("\\s*[(\\[]?(?:continued|cont'?d|cont\\.)[)\\]]?$", Pattern.CASE_INSENSITIVE);

    private ThemeTitle() {}

    /** Whether a row whose first text is this may hold a title at all. */
    static boolean mayOpen(String firstText) {
        return OPENING.matcher(firstText).lookingAt();
    }

    /** The title in a row's text, without a "(continued)". */
    static Optional<String> of(String text) {
        if (text.length() > LONGEST
                || !(THEME.matcher(text).matches() || PART.matcher(text).matches())) {
            return Optional.empty();
        }
        return Optional.of(withoutContinued(text));
    }

    static String withoutContinued(String text) {
        return CONTINUED.matcher(text).replaceFirst("").strip();
    }
}
