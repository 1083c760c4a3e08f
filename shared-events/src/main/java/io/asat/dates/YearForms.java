package io.asat.dates;

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

/**
 * The ways to name a quarter, a season, Christmas, a year or years: due on the last day. "Q3 2017" is the calendar's third
 * quarter, "Q3 2017/18" the financial year's; "2020/21" and "2020-21" end on 31 March 2021, "2020-22" on 31 December.
 */
final class YearForms {
    /** In the order in which they are tried. */
    static final List<DateForm> ALL = List.of(
            DateForm.of(
                            "(?<![a-z])(?:christmas|xmas)(?: day)?(?![a-z])(?:,? (?<year>" + YEAR + "))?",
                            YearForms::christmas)
                    .when(Certainty.SURE, Certainty.NAME_ONLY),
            DateForm.of(
                            "(?<![a-z])(?:end of )?(?:q|qtr ?|quarter )(?<number>[1-4])(?![\\d.])"
                                    + "(?:[ ,/-]{1,3}(?:of )?(?:fy ?)?(?<year>" + YEAR
                                    + ")(?<financial> ?[/-] ?(?:20)?\\d\\d(?!\\d))?)?",
                            YearForms::quarter)
                    .when(Certainty.SURE, Certainty.NAME_ONLY),
            DateForm.of(
                            "(?<![a-z])(?:(?:end of|early|late|mid)[ -])?(?:the )?(?<season>spring|summer|autumn|winter)"
                                    + "(?![a-z])(?:(?:,? (?:of )?)(?<year>" + YEAR
                                    + ")(?<next> ?[/-] ?(?:20)?\\d\\d(?!\\d))?)?",
                            YearForms::season)
                    .when(Certainty.SURE, Certainty.NAME_ONLY),
            DateForm.of(
                            "(?<![a-z])(?:end of (?:the |this |current ){0,2}(?:financial|fiscal) year"
                                    + "|(?:financial )?year[ -]end)(?! ?\\d{4})",
                            YearForms::financialYearEnd)
                    .when(Certainty.NAME_ONLY, Certainty.NAME_ONLY),
            DateForm.of(
                            "(?<![\\d£.,/'-])(?:(?<part>end|late|mid|early|start|beginning)(?:[ -]of)?[ -])?"
                                    + "(?<financial>(?:fy|(?:the )?financial year(?: end)?),? ?)?(?<year>" + YEAR
                                    + ")(?: ?(?<join>-|/|to) ?(?<last>" + YEAR
                                    + "|\\d\\d(?!\\d)))?(?![\\d%]|[.,/-]\\d)",
                            YearForms::year)
                    .when(Certainty.FIGURES_ONLY, Certainty.FIGURES_ONLY));

    private YearForms() {}

    private static Optional<Span> quarter(MatchResult match, PlanPeriod period) {
        int quarter = number(match, "number");
        int monthsLate = part(match, "financial").isPresent() ? 3 : 0;
        return inYear(match, period, year -> months(year, quarter * 3 + monthsLate));
    }

    /** The meteorological seasons; a winter belongs to the year it begins in. */
    private static Optional<Span> season(MatchResult match, PlanPeriod period) {
        boolean twoYears = part(match, "next").isPresent();
        int lastMonth = switch (match.group("season")) {
            case "spring" -> twoYears ? 17 : 5;
            case "summer" -> 8;
            case "autumn" -> 11;
            default -> 14;
        };
        return inYear(match, period, year -> months(year, lastMonth));
    }

    /** Three months that end with the given one, which may lie in the next year. */
    private static Optional<Span> months(int year, int last) {
        return Months.lastDay(year + (last - 1) / 12, (last - 1) % 12 + 1)
                .map(end -> new Span(end.withDayOfMonth(1).minusMonths(2), end));
    }

    private static Optional<Span> christmas(MatchResult match, PlanPeriod period) {
        return inYear(match, period, year -> Months.day(year, 12, 25).map(Span::day));
    }

    private static Optional<Span> financialYearEnd(MatchResult match, PlanPeriod period) {
        return inYear(match, period, year -> Months.day(year, 3, 31).map(Span::day));
    }

    private static Optional<Span> year(MatchResult match, PlanPeriod period) {
        int first = number(match, "year");
        int last = part(match, "last").map(digits -> lastYear(first, digits)).orElse(first);
        boolean shortForm =
                part(match, "last").filter(digits -> digits.length() == 2).isPresent();
        boolean slash = part(match, "join").filter("/"::equals).isPresent();
        boolean financial = part(match, "financial").isPresent() || (last == first + 1 && (shortForm || slash));
        if (last < first) {
            return Optional.empty();
        }
        if (financial) {
            return Months.day(last, 3, 31).map(Span::day);
        }
        return Months.day(last, 12, 31).map(end -> new Span(LocalDate.of(first, 1, 1), partOfYear(match, end)));
    }

    private static int lastYear(int first, String digits) {
        return digits.length() == 4 ? Integer.parseInt(digits) : first / 100 * 100 + Integer.parseInt(digits);
    }

    private static LocalDate partOfYear(MatchResult match, LocalDate end) {
        return switch (part(match, "part").orElse("")) {
            case "mid" -> end.withMonth(6).withDayOfMonth(30);
            case "early" -> end.withMonth(3);
            case "start", "beginning" -> end.withDayOfYear(1);
            default -> end;
        };
    }
}
