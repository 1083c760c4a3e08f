package io.asat.dates;

import static io.asat.dates.DateForm.SHORT_YEAR;
import static io.asat.dates.DateForm.YEAR;
import static io.asat.dates.DateForm.inYear;
import static io.asat.dates.DateForm.number;
import static io.asat.dates.DateForm.part;

import io.asat.dates.DateMention.Certainty;
import io.asat.dates.MissingYear.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The ways to name a month: due on its last day, mid on the 15th, early on the 10th. */
final class MonthForms {
    private static final String PART = "(?<![a-z])(?:(?<part>end|late|mid|middle|early|beginning|start"
            + "|(?:first|second|third|last) week)(?:[ -](?:of|in))?[ -]?(?:the month of )?)?";

    /** Farther than this from the plan's years, "Oct 30" is a day of October rather than the year 2030. */
    private static final int YEARS_AROUND = 3;

    /** In the order in which they are tried. */
    static final List<DateForm> ALL = List.of(
            DateForm.of("(?<![\\dq./£-])(?<number>\\d{1,2}) ?[./-] ?(?<year>" + YEAR + ")", MonthForms::numberedMonth),
            DateForm.of(
                    "(?<![\\d./£-])(?<year>" + YEAR + ")-(?<number>0\\d|1[0-2])(?![\\d./-])",
                    MonthForms::numberedMonth),
            DateForm.of(
                            PART + Months.NAMED + "(?:[ ,./-]{0,3}(?<year>" + YEAR + "|" + SHORT_YEAR + "))?",
                            MonthForms::month)
                    .when(Certainty.SURE, Certainty.NAME_ONLY));

    private MonthForms() {}

    private static Optional<Span> numberedMonth(MatchResult match, PlanPeriod period) {
        return inYear(match, period, year -> month(year, number(match, "number"), ""));
    }

    private static Optional<Span> month(MatchResult match, PlanPeriod period) {
        int month = Months.named(match.group("month")).getValue();
        Optional<String> part = part(match, "part");
        Optional<Integer> day = part(match, "year")
                .filter(digits -> part.isEmpty() && isDay(digits, period))
                .map(Integer::valueOf);
        if (day.isPresent()) {
            return MissingYear.nearest(
                    period, year -> Months.day(year, month, day.get()).map(Span::day));
        }
        return inYear(match, period, year -> month(year, month, part.orElse("")));
    }

    private static boolean isDay(String digits, PlanPeriod period) {
        if (digits.length() != 2 || Integer.parseInt(digits) > 31) {
            return false;
        }
        int year = Months.year(digits);
        return year < period.start().getYear() - YEARS_AROUND
                || year > period.end().getYear() + YEARS_AROUND;
    }

    private static Optional<Span> month(int year, int month, String part) {
        return Months.lastDay(year, month).map(last -> new Span(last.withDayOfMonth(1), dayOfMonth(last, part)));
    }

    private static LocalDate dayOfMonth(LocalDate last, String part) {
        return switch (part) {
            case "start", "beginning" -> last.withDayOfMonth(1);
            case "first week" -> last.withDayOfMonth(7);
            case "early" -> last.withDayOfMonth(10);
            case "second week" -> last.withDayOfMonth(14);
            case "mid", "middle" -> last.withDayOfMonth(15);
            case "third week" -> last.withDayOfMonth(21);
            default -> last;
        };
    }
}
