package io.asat.dates;

import static io.asat.dates.TargetDateKind.ASAP;
import static io.asat.dates.TargetDateKind.COMPLETED;
import static io.asat.dates.TargetDateKind.CONDITIONAL;
import static io.asat.dates.TargetDateKind.FIXED;
import static io.asat.dates.TargetDateKind.MIXED;
import static io.asat.dates.TargetDateKind.NARRATIVE;
import static io.asat.dates.TargetDateKind.NOT_APPLICABLE;
import static io.asat.dates.TargetDateKind.ONGOING;
import static io.asat.dates.TargetDateKind.RECURRING;
import static io.asat.dates.TargetDateKind.TBC;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads what a plan's "by when" column says, in whatever words. It looks for the dates mentioned, decides by the words
 * around each whether it is due, and lets the remaining wording choose the kind.
 */
public final class TargetDateReader {
    /** Of the rules of reading: to be raised by whoever changes how some text is read. */
    public static final int EDITION = 2;

    private static final Pattern ABOUT_A_DATE = Pattern.compile(
            "\\b(?:by|in|on|date|likely|probably|but|exact|provisional(?:ly)?|possibly|the|is|end|of)\\b");

    private TargetDateReader() {}

    /** Reads figures day first. */
    public static TargetDate read(String words, PlanPeriod period) {
        return read(words, period, DateOrder.DAY_FIRST);
    }

    /** Never fails; keeps the first 2,000 characters of what is longer. */
    public static TargetDate read(String words, PlanPeriod period, DateOrder order) {
        String text = shortened(stripped(words));
        if (text.isEmpty()) {
            return TargetDate.NONE;
        }
        DatedText dated = DatedText.of(order.dayFirst(FlatText.of(text)), period);
        DueDates dates = DueDates.in(dated, period);
        return dates.earliest()
                .map(due -> withDueDate(text, dated.words(), dates, due))
                .orElseGet(() -> new TargetDate(text, withoutDueDate(dated.words(), dates), null));
    }

    private static TargetDate withDueDate(String text, String words, DueDates dates, LocalDate due) {
        if (says(Wording.TBC, words) && isNothingElse(Wording.TBC.removedFrom(words))) {
            return new TargetDate(text, TBC, null);
        }
        boolean done = Completion.in(words).isPresent();
        if (done && Completion.isAll(words)) {
            return new TargetDate(text, COMPLETED, null);
        }
        if (dates.onlyEnds() && says(Wording.RECURRING, words)) {
            return new TargetDate(text, RECURRING, due);
        }
        boolean more = done
                || dates.passing()
                || dates.due().size() > 1
                || EnumSet.complementOf(EnumSet.of(Wording.NOT_APPLICABLE)).stream()
                        .anyMatch(phrase -> says(phrase, words));
        return new TargetDate(text, more ? MIXED : FIXED, due);
    }

    private static TargetDateKind withoutDueDate(String words, DueDates dates) {
        if (says(Wording.NOT_APPLICABLE, words)) {
            return NOT_APPLICABLE;
        }
        if (says(Wording.RECURRING, words)) {
            return RECURRING;
        }
        Optional<TargetDateKind> open = first(List.of(
                new Found(ONGOING, Wording.ONGOING.in(words)),
                new Found(CONDITIONAL, Wording.WAITING.in(words)),
                new Found(TBC, Wording.TBC.in(words))));
        OptionalInt done = Completion.isUnfinished(words) ? OptionalInt.empty() : Completion.in(words);
        return open.filter(kind -> kind != ONGOING || !startsWithEvent(words))
                .or(() -> first(List.of(new Found(CONDITIONAL, Wording.EVENT.in(words)), new Found(COMPLETED, done))))
                .or(() -> says(Wording.ASAP, words) ? Optional.of(ASAP) : Optional.empty())
                .or(() -> dates.event() && !Completion.isUnfinished(words) ? Optional.of(COMPLETED) : Optional.empty())
                .orElse(NARRATIVE);
    }

    private static boolean startsWithEvent(String words) {
        return first(List.of(
                        new Found(ONGOING, Wording.ONGOING.in(words)), new Found(CONDITIONAL, Wording.EVENT.in(words))))
                .filter(kind -> kind == CONDITIONAL)
                .isPresent();
    }

    private static boolean isNothingElse(String words) {
        return ABOUT_A_DATE.matcher(words).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean says(Wording wording, String words) {
        return wording.in(words).isPresent();
    }

    private static Optional<TargetDateKind> first(List<Found> found) {
        return found.stream()
                .filter(one -> one.at().isPresent())
                .min((one, other) ->
                        Integer.compare(one.at().orElseThrow(), other.at().orElseThrow()))
                .map(Found::kind);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String shortened(String text) {
        if (text.length() <= TargetDate.LONGEST_TEXT) {
            return text;
        }
        int end = TargetDate.LONGEST_TEXT;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .stripTrailing();
    }

    private record Found(TargetDateKind kind, OptionalInt at) {}
}
