package io.asat.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers printed at the front of the actions' own texts, "1.2 Do it", where there is no column for them. */
final class ReferenceInText {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?s)(?<number>\\(?(?:[A-Z]{1,4}[ -]?)?\\d{1,3}(?:[.\\-/]\\d{1,3}){0,3}[a-z]?)(?<end>[.):]{0,2})[\\s–:-]+(?<text>\\S.*)");
    /** What a mere amount, as in "3 benches", has not. */
    private static final Pattern MORE_THAN_FIGURES = Pattern.compile(".*[A-Za-z.\\-/].*");

    private static final double MOST = 0.6;

    private ReferenceInText() {}

    static List<PlanRow> separate(List<PlanRow> rows, Layout layout) {
        if (layout.has(Column.REFERENCE) && rows.stream().anyMatch(row -> row.reference() != null)) {
            return rows;
        }
        long numbered = rows.stream().filter(row -> in(row).isPresent()).count();
        if (rows.isEmpty() || numbered < MOST * rows.size()) {
            return rows;
        }
        return rows.stream().map(ReferenceInText::separated).toList();
    }

    private static PlanRow separated(PlanRow row) {
        return in(row).map(match -> row.numbered(
                        PrintedReference.clean(match.group("number")).orElse(null), match.group("text")))
                .orElse(row);
    }

    private static Optional<MatchResult> in(PlanRow row) {
        return Optional.ofNullable(row.requirement())
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .filter(match -> !match.group("end").isEmpty()
                        || MORE_THAN_FIGURES.matcher(match.group("number")).matches());
    }
}
