package io.asat.documents.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of a sheet's cells, as "B2:D4" names it.
 *
 * @param top the number of its first row, from 1
 * @param left its first column, from 0; right and bottom belong to it
 */
record CellRange(int top, int left, int bottom, int right) {
    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static Optional<CellRange> of(String name) {
        Matcher parts = NAME.matcher(name.length() > 40 ? "" : name.replace("$", ""));
        return parts.matches()
                ? Optional.of(new CellRange(
                        Integer.parseInt(parts.group(2)),
                        column(parts.group(1)) - 1,
                        Integer.parseInt(parts.group(4)),
                        column(parts.group(3)) - 1))
                : Optional.empty();
    }

    /** The number of a column, from 1, by the letters a cell's name begins with; 0 if there are none. */
    static int column(String name) {
        int column = 0;
        for (int at = 0; at < Math.min(name.length(), 3); at++) {
            char letter = name.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    /** The letters of a column counted from 1. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
