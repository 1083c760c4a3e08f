package io.asat.events;

import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked, and these values still hold.
 *
 * @param confirmed what was found to hold, so that it stays asserted whatever is entered for earlier days
 */
@Revision("1")
public record PositionConfirmed(
        ActionId action, Assertions confirmed, @Nullable String note, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return confirmed;
    }
}
