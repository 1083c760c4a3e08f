package io.asat.events;

import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Where the action stands, in words. */
@Revision("1")
public record ProgressRecorded(ActionId action, String narrative, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.PROGRESS, narrative);
    }
}
