package io.asat.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Consecutive days at whose end an attribute had one value, however many entries say so.
 *
 * @param from the first of these days
 * @param until the first day after them; {@link LocalDate#MAX} if there is none
 * @param value empty if the attribute had none
 * @param entry the entry in force at the end of the first day
 */
public record Run<T>(LocalDate from, LocalDate until, Optional<T> value, Entry entry) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    Run<T> until(LocalDate day) {
        return new Run<>(from, day, value, entry);
    }
}
