package io.asat.events;

import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The action existed earlier than was thought; its values stay at the days they were given.
 *
 * @param asAt the action's first day from now on
 */
@Revision("1")
public record RegistrationBackdated(
        ActionId action, LocalDate asAt, @Nullable String reason) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.NONE;
    }
}
