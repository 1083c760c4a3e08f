package io.asat.events;

import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What is needed to fill the gap was named, or cleared. */
@Revision("1")
public record GapIdentified(ActionId action, @Nullable String gap, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.GAP, gap);
    }
}
