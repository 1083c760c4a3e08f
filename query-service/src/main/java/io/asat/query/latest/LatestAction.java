package io.asat.query.latest;

import io.asat.history.ActionHistory;
import io.asat.history.ActionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An action as everything recorded says it stands, once nothing is said of later days.
 *
 * @param since the first of the days it stands so; for earlier ones its history has to be asked
 * @param state empty if it does not exist
 */
public record LatestAction(long version, Instant lastRecordedAt, LocalDate since, Optional<ActionState> state) {

    public static LocalDate since(ActionHistory history) {
        LocalDate first = history.firstDay().orElse(LocalDate.EPOCH);
        return history.lastConfirmedDay().filter(first::isBefore).orElse(first);
    }

    public boolean answers(LocalDate day) {
        return !day.isBefore(since);
    }
}
