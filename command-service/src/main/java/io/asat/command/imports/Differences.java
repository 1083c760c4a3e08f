package io.asat.command.imports;

import io.asat.dates.TargetDate;
import io.asat.events.ActionDescribed;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.values.ActionId;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The event that says a different value of an attribute: the same that a command would record. */
final class Differences {
    private Differences() {}

    static <T> DatedEntry entry(ActionId action, Attribute<T> attribute, @Nullable T value, LocalDate day) {
        if (attribute == Attribute.OWNER) {
            return new OwnerAssigned(action, (String) value, day);
        }
        if (attribute == Attribute.TARGET_DATE) {
            return new TargetDateSet(action, value == null ? TargetDate.NONE : (TargetDate) value, null, day);
        }
        if (attribute == Attribute.RAG) {
            return new RagChanged(action, (Rag) value, null, day);
        }
        if (attribute == Attribute.FULLY_MET) {
            return new RequirementAssessed(action, (FullyMet) value, null, day);
        }
        if (attribute == Attribute.GAP) {
            return new GapIdentified(action, (String) value, day);
        }
        if (attribute == Attribute.PROGRESS) {
            return new ProgressRecorded(action, (String) Objects.requireNonNull(value), day);
        }
        return new ActionDescribed(action, Assertions.of(attribute, value), null, day);
    }
}
