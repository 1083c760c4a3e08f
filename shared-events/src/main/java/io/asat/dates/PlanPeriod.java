package io.asat.dates;

import java.time.LocalDate;

/** The days a plan is for, both included. */
public record PlanPeriod(LocalDate start, LocalDate end) {
    public PlanPeriod {
        if (start.isAfter(end)) {
            throw new IllegalArgumentException("a period begins no later than it ends");
        }
    }
}
