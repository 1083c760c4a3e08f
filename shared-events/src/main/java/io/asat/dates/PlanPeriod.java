package io.asat.dates;

import java.time.LocalDate;

/**
 * The days a plan is for, by which a missing year is found.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record PlanPeriod(LocalDate start, LocalDate end) {
    /** @throws IllegalArgumentException if it ends before it starts */
    public PlanPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A plan's period cannot end (" + end + ") before it starts (" + start + ")");
        }
    }
}
