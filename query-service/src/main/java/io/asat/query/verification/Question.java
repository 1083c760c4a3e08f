package io.asat.query.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be verified of the past.
 *
 * @param asAt one day, or every day if empty
 * @param knownAt what was known then
 * @param everKnown whether also what was known at all earlier times
 */
public record Question(Optional<LocalDate> asAt, Instant knownAt, boolean everKnown) {
    public boolean concerns(LocalDate from, LocalDate until) {
        return asAt.map(day -> !day.isBefore(from) && day.isBefore(until)).orElse(true);
    }
}
