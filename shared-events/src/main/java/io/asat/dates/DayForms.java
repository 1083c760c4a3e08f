package io.asat.dates;

import static io.asat.dates.DateForm.SHORT_YEAR;
import static io.asat.dates.DateForm.YEAR;
import static io.asat.dates.DateForm.inYear;
import static io.asat.dates.DateForm.number;

import io.asat.dates.DateMention.Certainty;
import io.asat.dates.MissingYear.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The ways to name a single day. */
final class DayForms {
    private static final String ORDINAL = "(?: ?(?:st|nd|rd|th)\\b)";

    /** Without ordinal or year it is a day only where it does not count, measure or begin something else. */
    private static final String NO_OTHER_NUMBER = "(?! ?(?:[./:-]|to) ?\\d|-[a-z])"
            + "(?= ?(?:$|[^a-z0-9 %×+]|(?:tb[acd]|onwards?|and|or|to|ongoing|then|for|at|if|subject)\\b))";

    private static final String CLOCK = "(?:[t ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?z?)?";
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** In the order in which they are tried. */
    static final List<DateForm> ALL = List.of(
            DateForm.of("^[3-7]\\d{4}(?:\\.\\d{1,12})?$", DayForms::serialNumber),
            DateForm.of(
                    "(?<!\\d)(?<year>\\d{4})([./-])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})" + CLOCK + "(?!\\d)",
                    DayForms::numbers),
            DateForm.of(
                    "(?<![\\d£]|\\d[.,])(?<day>\\d{1,2})(?: ?([./-]) ?)(?<number>\\d{1,2})(?: ?\\2 ?)"
                            + "(?<year>\\d{4}|'?\\d\\d)" + CLOCK + "(?!\\d|\\2\\d)",
                    DayForms::numbers),
            DateForm.of(
                    "(?<![\\d.,/£-])(?<day>\\d{1,2}) (?<number>\\d{1,2}) (?<year>" + YEAR + ")(?![\\d%])",
                    DayForms::numbers),
            DateForm.of(
                    "(?<![\\d£]|\\d[.,])(?:(?<from>\\d{1,2})" + ORDINAL + "? ?(?:-|to) ?)?(?<day>\\d{1,2})" + ORDINAL
                            + "?(?: of)?[ ./-]{0,2}" + Months.NAMED
                            + "(?:[ ,./-]{0,3}(?<year>" + YEAR + "|" + SHORT_YEAR + "))?",
                    DayForms::named),
            DateForm.of(
                    "(?<![a-z])" + Months.NAMED + " ?(?<day>\\d{1,2})" + ORDINAL + "?,? (?<year>" + YEAR + ")",
                    DayForms::named),
            DateForm.of(
                    "(?<![a-z])" + Months.NAMED + " ?(?:the )?(?<day>\\d{1,2})" + ORDINAL + "(?! ?(?:of )?" + Months.ANY
                            + ")",
                    DayForms::named),
            DateForm.of("(?<![a-z])" + Months.NAMED + " (?<day>[1-9])" + NO_OTHER_NUMBER, DayForms::named),
            DateForm.of(
                            "(?<![\\d./£-])(?!24/7)(?<day>\\d{1,2})[./](?<number>0?[1-9]|1[0-2])"
                                    + "(?![\\d%]|[./-]\\d)",
                            DayForms::numbers)
                    .when(Certainty.FIGURES_ONLY, Certainty.FIGURES_ONLY));

    private DayForms() {}

    private static Optional<Span> numbers(MatchResult match, PlanPeriod period) {
        return day(match, period, number(match, "number"));
    }

    private static Optional<Span> named(MatchResult match, PlanPeriod period) {
        return day(match, period, Months.named(match.group("month")).getValue());
    }

    private static Optional<Span> day(MatchResult match, PlanPeriod period, int month) {
        int day = number(match, "day");
        return inYear(match, period, year -> Months.day(year, month, day).map(Span::day));
    }

    /** What a spreadsheet shows for a date in a cell that was formatted as a number. */
    private static Optional<Span> serialNumber(MatchResult match, PlanPeriod period) {
        String whole = match.group().substring(0, 5);
        return Optional.of(Span.day(SPREADSHEET_DAY_ZERO.plusDays(Long.parseLong(whole))));
    }
}
