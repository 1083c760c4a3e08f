package io.asat.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the cells of one column usually look like in this document: how long, how capitalised, in which words. */
final class ColumnProfile {
    private static final int FEWEST = 3;
    private static final int LONGEST = 2_000;
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int cells;
    private int filled;
    private double logLength;
    private double logLengthSquared;
    private double capitals;

    void learn(String cell) {
        cells++;
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        double log = Math.log(cell.length());
        logLength += log;
        logLengthSquared += log * log;
        capitals += capitals(cell);
        if (cell.length() <= LONGEST) {
            String plain = plain(cell);
            values.merge(plain, 1, Integer::sum);
            Arrays.stream(plain.split(" ", -1)).distinct().forEach(word -> words.merge(word, 1, Integer::sum));
        }
    }

    /** How well a text fits the column; about 0 for one that fits neither well nor badly. */
    double fit(String cell) {
        if (cells < FEWEST) {
            return 0;
        }
        if (cell.isEmpty()) {
            return cells - filled > cells / 50 ? 0 : -1;
        }
        if (filled < FEWEST) {
            return -0.5;
        }
        String plain = cell.length() <= LONGEST ? plain(cell) : "";
        return (isUsual(values, plain) ? 1 : 0)
                + 0.5 * known(plain)
                + lengthFit(cell.length())
                - Math.abs(capitals(cell) - capitals / filled);
    }

    /** Whether the column holds just this more than once. */
    boolean holds(String cell) {
        return cell.length() <= LONGEST && isUsual(values, plain(cell));
    }

    double lengthFit(int length) {
        if (filled < FEWEST || length == 0) {
            return 0;
        }
        double mean = logLength / filled;
        double deviation = Math.sqrt(Math.max(0, logLengthSquared / filled - mean * mean));
        return -Math.min(2, 0.4 * Math.abs(Math.log(length) - mean) / Math.max(0.35, deviation));
    }

    /** Seen twice at least: once it may have been learnt from the very row that is judged. */
    private static boolean isUsual(Map<String, Integer> seen, String text) {
        return seen.getOrDefault(text, 0) > 1;
    }

    private double known(String plain) {
        String[] parts = plain.split(" ", -1);
        int known = 0;
        for (String part : parts) {
            known += isUsual(words, part) ? 1 : 0;
        }
        return (double) known / parts.length;
    }

    private static double capitals(String cell) {
        String[] parts = cell.substring(0, Math.min(LONGEST, cell.length())).split("\\s+", -1);
        int capitals = 0;
        for (String part : parts) {
            capitals += !part.isEmpty() && Character.isUpperCase(part.charAt(0)) ? 1 : 0;
        }
        return (double) capitals / parts.length;
    }

    private static String plain(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
