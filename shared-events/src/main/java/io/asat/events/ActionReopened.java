package io.asat.events;

import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A complete or withdrawn action is open again. */
@Revision("1")
public record ActionReopened(ActionId action, String reason, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.STATUS, Status.OPEN);
    }
}
