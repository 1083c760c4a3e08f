package io.asat.events;

import io.asat.dates.TargetDate;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A target date was set, in the words it was written in and as they were read then: replay never reads them again. */
@Revision("1")
public record TargetDateSet(
        ActionId action, TargetDate targetDate, @Nullable String reason, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.TARGET_DATE, targetDate);
    }
}
