package io.asat.events;

import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The action was given to somebody, or to nobody. */
@Revision("1")
public record OwnerAssigned(ActionId action, @Nullable String owner, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.OWNER, owner);
    }
}
