package io.asat.events;

import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The action was done. */
@Revision("1")
public record ActionCompleted(ActionId action, @Nullable String evidence, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.STATUS, Status.COMPLETE);
    }
}
