package io.asat.dates;

import io.asat.dates.DateMention.Certainty;
import io.asat.dates.MissingYear.Span;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to write a date within a text in lower case.
 *
 * @param certainty how sure a match is, by whether it has a year
 * @param reading empty for what looks like a date but cannot be one
 */
record DateForm(
        Pattern pattern,
        Certainty certainty,
        Certainty withoutYear,
        BiFunction<MatchResult, PlanPeriod, Optional<Span>> reading) {
    static final String YEAR = "(?:19|20|21)\\d\\d(?!\\d)";

    /** A year of two digits, unless these digits start something else: "30 nov", "10:00", "5pm", "31st". */
    static final String SHORT_YEAR =
            "'?\\d\\d(?![\\d%:]|[./-]\\d| ?(?:st|nd|rd|th|am|pm)\\b| ?(?:of )?-?" + Months.ANY + ")";

    static DateForm of(String pattern, BiFunction<MatchResult, PlanPeriod, Optional<Span>> reading) {
        return new DateForm(Pattern.compile(pattern), Certainty.SURE, Certainty.SURE, reading);
    }

    DateForm when(Certainty withYear, Certainty yearMissing) {
        return new DateForm(pattern, withYear, yearMissing, reading);
    }

    Certainty certainty(MatchResult match) {
        return part(match, "year").isPresent() ? certainty : withoutYear;
    }

    static Optional<String> part(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }

    static int number(MatchResult match, String name) {
        return Integer.parseInt(match.group(name));
    }

    /** In the year written, or else in the one the plan's period suggests. */
    static Optional<Span> inYear(MatchResult match, PlanPeriod period, IntFunction<Optional<Span>> meaning) {
        return part(match, "year")
                .map(written -> meaning.apply(Months.year(written.replace("'", ""))))
                .orElseGet(() -> MissingYear.nearest(period, meaning));
    }
}
