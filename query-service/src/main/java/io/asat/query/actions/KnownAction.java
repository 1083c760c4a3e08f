package io.asat.query.actions;

import io.asat.history.ActionState;
import io.asat.values.ActionId;
import java.time.Instant;

/**
 * An action on a day, as known then.
 *
 * @param version how many entries were known
 * @param lastRecordedAt when the last of them was recorded
 */
public record KnownAction(ActionId id, ActionState state, long version, Instant lastRecordedAt) {}
