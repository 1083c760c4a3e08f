package io.asat.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words a document uses within its sentences, never at a cell's edge: what tells a word from half a word. */
final class KnownWords {
    private static final int SENTENCE = 4;
    private static final int LONGEST = 40;
    private final Set<String> words = new HashSet<>();

    KnownWords(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (String cell : row.cells()) {
                String[] parts = cell.split("[\\s/]+", -1);
                for (int at = 1; at < parts.length - 1 && parts.length >= SENTENCE; at++) {
                    add(parts[at]);
                }
            }
        }
    }

    private void add(String part) {
        String word = bare(part);
        if ((word.length() > 1 && word.length() <= LONGEST) || word.equals("a")) {
            words.add(word);
        }
    }

    boolean contains(String word) {
        return words.contains(bare(word));
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
