package io.asat.query.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Both times a question is about.
 *
 * @param asAt the end of this day, in London
 * @param knownAt only what had been recorded by then; everything if empty
 * @param now when it is asked
 */
public record Moment(LocalDate asAt, Optional<Instant> knownAt, Instant now) {

    /** @return what an answer names as the instant it is known at */
    public Instant answeredAt() {
        return knownAt.orElse(now);
    }
}
