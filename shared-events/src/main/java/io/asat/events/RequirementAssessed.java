package io.asat.events;

import io.asat.values.ActionId;
import io.asat.values.FullyMet;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Whether the requirement is fully met was assessed, or the assessment cleared. */
@Revision("1")
public record RequirementAssessed(
        ActionId action,
        @Nullable FullyMet fullyMet,
        @Nullable String reason,
        LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.FULLY_MET, fullyMet);
    }
}
