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
        String padded = " " + String.join(" ", words) + " ";
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
                .findFirst();
    }

    /** Whether a heading names what is asked for, so that a column "Action" beside it says how. */
    static boolean demands(String heading) {
        return holdsAny(" " + String.join(" ", words(heading)) + " ", HeaderVocabulary.DEMANDS);
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
