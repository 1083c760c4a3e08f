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

/**
 * The ways to name a quarter, a season, Christmas, a year or years: due on the last day. "Q3 2017" is the calendar's third
 * quarter, "Q3 2017/18" the financial year's; "2020/21" and "2020-21" end on 31 March 2021, "2020-22" on 31 December.
 */
final class YearForms {
    /** A financial year of two digits: "FY25" ends in March 2025, as "24/25" and "FY24/25" do. */
    private static final String FINANCIAL_YEAR =
            "(?:(?:fy|financial year) ?'?(?:(?<begin>\\d\\d) ?[/-] ?)?(?<end>\\d\\d)|(?<![\\d./£-])(?<from>\\d\\d)/(?<till>\\d\\d))(?![\\d%]|[./-]\\d)";

    /** In the order in which they are tried. */
    static final List<DateForm> ALL = List.of(
            DateForm.of(
                            "(?<![a-z])(?:christmas|xmas)(?: day)?(?![a-z])(?:,? (?<year>" + YEAR + "))?",
                            YearForms::christmas)
                    .when(Certainty.SURE, Certainty.NAME_ONLY),
            DateForm.of(
                            "(?<![\\d/-])(?<year>" + YEAR + "),? (?:q|qtr ?|quarter )(?<number>[1-4])(?![\\d.])",
                            YearForms::quarter)
                    .when(Certainty.SURE, Certainty.SURE),
            DateForm.of(
                            "(?<![a-z])(?:end of )?(?:q|qtr ?|quarter )(?<number>[1-4])[ ,/-]{1,3}(?:of )?"
                                    + FINANCIAL_YEAR,
                            YearForms::financialQuarter)
                    .when(Certainty.SURE, Certainty.SURE),
            DateForm.of(
                            "(?<![a-z])(?:end of )?(?:q|qtr ?|quarter )(?<number>[1-4])(?![\\d.])"
                                    + "(?:[ ,/-]{1,3}(?:of )?(?:fy ?)?(?<year>" + YEAR
                                    + ")(?<financial> ?[/-] ?(?:20)?\\d\\d(?!\\d))?)?",
                            YearForms::quarter)
                    .when(Certainty.SURE, Certainty.NAME_ONLY),
            DateForm.of("(?<![a-z])(?:end of )?" + FINANCIAL_YEAR, YearForms::shortFinancialYear)
                    .when(Certainty.SURE, Certainty.SURE),
            DateForm.of(
                            "(?<![a-z])(?:(?:end of|early|late|mid)[ -])?(?:the )?(?<season>spring|summer|autumn|winter|fall)"
                                    + "(?<term> term)?(?![a-z])(?:(?:,? (?:of )?)(?<year>" + YEAR + "|" + SHORT_YEAR
                                    + ")(?<next> ?[/-] ?(?:20)?\\d\\d(?!\\d))?)?",
                            YearForms::season)
                    .when(Certainty.SURE, Certainty.NAME_ONLY),
            DateForm.of("(?<![a-z\\d])h(?<number>[12]) (?<year>" + YEAR + ")(?![\\d/-])", YearForms::half)
                    .when(Certainty.SURE, Certainty.SURE),
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

    /** Only where the second of two years follows the first, so that "24/12" stays a day. */
    private static Optional<Integer> financialYear(MatchResult match) {
        Optional<Integer> begin =
                part(match, "begin").or(() -> part(match, "from")).map(Months::year);
        int end = Months.year(part(match, "end").or(() -> part(match, "till")).orElseThrow());
        return begin.filter(year -> year + 1 != end).isPresent() ? Optional.empty() : Optional.of(end);
    }

    private static Optional<Span> shortFinancialYear(MatchResult match, PlanPeriod period) {
        return financialYear(match).flatMap(year -> Months.day(year, 3, 31)).map(Span::day);
    }

    private static Optional<Span> financialQuarter(MatchResult match, PlanPeriod period) {
        return financialYear(match).flatMap(year -> months(year - 1, number(match, "number") * 3 + 3));
    }

    private static Optional<Span> half(MatchResult match, PlanPeriod period) {
        return months(Months.year(match.group("year")), number(match, "number") * 6);
    }

    /** The meteorological seasons; a winter belongs to the year it begins in. A term ends where its holidays begin. */
    private static Optional<Span> season(MatchResult match, PlanPeriod period) {
        boolean twoYears = part(match, "next").isPresent();
        if (part(match, "term").isPresent()) {
            int last = switch (match.group("season")) {
                case "spring" -> twoYears ? 15 : 3;
                case "summer" -> twoYears ? 19 : 7;
                default -> 12;
            };
            return inYear(match, period, year -> months(year, last));
        }
        int lastMonth = switch (match.group("season")) {
            case "spring" -> twoYears ? 17 : 5;
            case "summer" -> 8;
            case "autumn", "fall" -> 11;
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
