package io.asat.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which the headings of columns are known, whoever wrote the table. */
final class HeaderWords {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;

    private HeaderWords() {}

    /** What a column headed so holds. */
    static Optional<Column> meaning(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(heading);
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String padded = padded(words);
        Optional<Column> narrow = HeaderVocabulary.PHRASES.keySet().stream()
                .limit(2)
                .filter(column -> holdsAny(padded, HeaderVocabulary.PHRASES.getOrDefault(column, List.of())))
                .findFirst();
        if (narrow.isPresent() || isReference(heading, words)) {
            return narrow.isPresent() ? narrow : Optional.of(Column.REFERENCE);
        }
        return HeaderVocabulary.PHRASES.entrySet().stream()
                .filter(entry -> holdsAny(padded, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .filter(meaning -> !isOtherDate(meaning, words));
    }

    /** How surely a heading names what an action is: 0 is best. */
    static int rank(String heading) {
        String padded = padded(words(heading));
        int rank = 0;
        while (rank < HeaderVocabulary.DEMANDS.size() && !holdsAny(padded, HeaderVocabulary.DEMANDS.get(rank))) {
            rank++;
        }
        return rank;
    }

    /** Whether a heading says that its column is about an earlier time. */
    static boolean isStale(String heading) {
        return words(heading).stream().anyMatch(HeaderVocabulary.STALE::contains);
    }

    private static boolean isOtherDate(Column meaning, List<String> words) {
        return meaning == Column.TARGET_DATE && words.stream().anyMatch(HeaderVocabulary.OTHER_DATES::contains);
    }

    private static String padded(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    /** Whether a text is made of nothing but words of headings, in whatever order the extraction left them. */
    static boolean only(String text, Set<String> known) {
        List<String> words = words(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> HeaderVocabulary.ALL.contains(word) || known.contains(word));
    }

    static List<String> words(String text) {
        return Arrays.stream(Lookalikes.latin(text).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isReference(String heading, List<String> words) {
        return heading.strip().equals("#")
                || HeaderVocabulary.ITEMS.contains(String.join(" ", words))
                || (!words.isEmpty()
                        && words.size() <= 4
                        && HeaderVocabulary.NUMBERS.contains(words.getLast())
                        && !words.contains("yes"));
    }

    private static boolean holdsAny(String padded, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
    }
}
