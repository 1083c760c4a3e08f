package io.asat.documents;

import io.asat.dates.DateReader;
import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDateKind;
import io.asat.dates.TargetDateReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its contents a column of dates from others; what the dates are is read elsewhere. */
final class DateWords {
    private static final PlanPeriod ANY = new PlanPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
    private static final Pattern FIGURES = Pattern.compile("[\\d.,]+");
    private static final Set<TargetDateKind> DUE = EnumSet.of(
            TargetDateKind.FIXED,
            TargetDateKind.MIXED,
            TargetDateKind.RECURRING,
            TargetDateKind.ONGOING,
            TargetDateKind.ASAP,
            TargetDateKind.TBC);

    private DateWords() {}

    static boolean mayBeDue(String cell) {
        boolean year = cell.matches("20\\d\\d");
        return !ActionVerbs.opens(cell)
                && (year || !FIGURES.matcher(cell).matches() || cell.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"))
                && DUE.contains(TargetDateReader.read(cell, ANY).kind());
    }

    /** Whether a cell is a date and nothing else, so that it is no heading. */
    static boolean isDay(String cell) {
        return DateReader.read(cell).isPresent();
    }
}
