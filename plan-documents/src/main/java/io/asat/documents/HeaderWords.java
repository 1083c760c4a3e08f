package io.asat.documents;

import io.asat.documents.HeaderVocabulary.Phrases;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which the headings of columns are known, whoever wrote the table. */
final class HeaderWords {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    /** Those a heading's last word, as in "gap reference", does not make a number of. */
    private static final Set<Sense> BEFORE_NUMBERS =
            EnumSet.of(Sense.OTHER, Sense.COMPLETED_ON, Sense.GAP, Sense.PARAGRAPH);

    private static final Pattern QUARTER = Pattern.compile(
            "(?:q|qtr|quarter) ?[1-4]\\b.*|(?:year|yr|y) ?[1-9]\\b.*|(?:fy )?(?:20)?\\d\\d (?:20)?\\d\\d|(?:fy )?20\\d\\d");

    private HeaderWords() {}

    /** What a column headed so holds. */
    static Optional<Column> meaning(String heading) {
        return sense(heading).flatMap(Sense::column);
    }

    /** What a heading says, if it is one we know. */
    static Optional<Sense> sense(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = words(heading);
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String all = String.join(" ", words);
        Sense whole = HeaderVocabulary.WHOLE.get(all);
        if (whole != null) {
            return Optional.of(heading.indexOf('%') < 0 ? whole : Sense.STATUS);
        }
        return byPhrase(heading, words, " " + all + " ")
                .or(() -> QUARTER.matcher(all).matches() ? Optional.of(Sense.QUARTER) : Optional.empty());
    }

    /** Whether a heading says all that is needed alone, whatever stands above it. */
    static boolean isWhole(String heading) {
        return HeaderVocabulary.WHOLE.containsKey(String.join(" ", words(heading)));
    }

    private static Optional<Sense> byPhrase(String heading, List<String> words, String padded) {
        for (Phrases each : HeaderVocabulary.PHRASES) {
            if (!BEFORE_NUMBERS.contains(each.sense()) && isReference(heading, words)) {
                return Optional.of(Sense.REFERENCE);
            }
            if (holdsAny(padded, each.phrases())) {
                return Optional.of(
                        each.sense() == Sense.TARGET_DATE && isOtherDate(words) ? Sense.OTHER : each.sense());
            }
        }
        return isReference(heading, words) ? Optional.of(Sense.REFERENCE) : Optional.empty();
    }

    /** How surely a heading names what an action is: 0 is best. */
    static int rank(String heading) {
        String padded = " " + String.join(" ", words(heading)) + " ";
        if (holds(padded, Sense.DEMAND)) {
            return 0;
        }
        return holds(padded, Sense.ACT) ? 1 : 2;
    }

    /** Whether a heading says that its column is about an earlier time. */
    static boolean isStale(String heading) {
        return words(heading).stream().anyMatch(HeaderVocabulary.STALE::contains);
    }

    private static boolean isOtherDate(List<String> words) {
        return words.stream().anyMatch(HeaderVocabulary.OTHER_DATES::contains)
                && words.stream().noneMatch(HeaderVocabulary.DUE_DATES::contains);
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

    private static boolean holds(String padded, Sense sense) {
        return HeaderVocabulary.PHRASES.stream()
                .anyMatch(each -> each.sense() == sense && holdsAny(padded, each.phrases()));
    }

    private static boolean holdsAny(String padded, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
    }
}
