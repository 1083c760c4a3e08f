package io.asat.dates;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text made plain for reading: lower case, single blanks, one kind of dash and apostrophe. */
final class FlatText {
    /** The verb "may", told from the month by what follows; it is not capitalised unless everything is. */
    private static final Pattern VERB_MAY = Pattern.compile(
            "\\bmay(?= (?!(?:and|or|to|then|for|at)\\b)[a-z])|\\b[Mm](?:ay|AY)(?= (?i:be|not|have|need)\\b)");

    private FlatText() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.chars().map(FlatText::plain).forEach(character -> append(plain, (char) character));
        return VERB_MAY.matcher(plain.toString().strip()).replaceAll("might").toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder plain, char character) {
        boolean secondBlank = character == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
        if (!secondBlank) {
            plain.append(character);
        }
    }

    private static int plain(int character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2022', '\u25cf', '\u00b7' -> ';';
            case DatedText.DATE, DatedText.IMPOSSIBLE -> ' ';
            default -> Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
        };
    }
}
