package io.asat.query.slippage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Consecutive days.
 *
 * @param until the first day after them; {@link LocalDate#MAX} if there is none
 */
record Days(LocalDate from, LocalDate until) {

    /** @return none if they would end before they begin */
    static Optional<Days> between(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? Optional.of(new Days(from, until)) : Optional.empty();
    }

    LocalDate last() {
        return until.minusDays(1);
    }
}
