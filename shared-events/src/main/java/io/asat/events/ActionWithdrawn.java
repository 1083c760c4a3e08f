package io.asat.events;

import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The action is no longer pursued. */
@Revision("1")
public record ActionWithdrawn(ActionId action, @Nullable String reason, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.STATUS, Status.WITHDRAWN);
    }
}
