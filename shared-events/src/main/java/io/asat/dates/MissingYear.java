package io.asat.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the year nobody wrote: the one inside the plan's period, else the nearest to it. */
final class MissingYear {
    /** No 29 February is further from any day than this. */
    private static final int YEARS_AROUND = 8;

    private MissingYear() {}

    /** @param inYear what is meant if the year is the given one; empty where that year has no such day */
    static Optional<Span> nearest(PlanPeriod period, IntFunction<Optional<Span>> inYear) {
        int from = period.start().getYear() - YEARS_AROUND;
        int to = period.end().getYear() + YEARS_AROUND;
        return IntStream.rangeClosed(from, to)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong((Span span) -> daysOutside(period, span))
                        .thenComparing(span -> span.last().isAfter(period.end()))
                        .thenComparing(Span::last));
    }

    /** A month that the period only touches is inside it. */
    private static long daysOutside(PlanPeriod period, Span span) {
        long before = ChronoUnit.DAYS.between(span.last(), period.start());
        long after = ChronoUnit.DAYS.between(period.end(), span.first());
        return Math.max(0, Math.max(before, after));
    }

    /** The days a date may mean; what is due is due on the last. */
    record Span(LocalDate first, LocalDate last) {
        static Span day(LocalDate day) {
            return new Span(day, day);
        }
    }
}
