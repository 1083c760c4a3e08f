package io.asat.query.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Consecutive days at whose end an attribute had one value, as known then.
 *
 * @param from the first of these days
 * @param until the first day after them; {@link LocalDate#MAX} if there is none
 * @param sequence the number of the entry in force on the first of them, which was recorded then and by that account
 */
public record PastRun<T>(
        LocalDate from, LocalDate until, T value, long sequence, Instant recordedAt, String recordedBy) {}
