package io.asat.history;

import io.asat.dates.TargetDate;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.values.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event says, read from its own fields. */
final class NaiveReading {
    private NaiveReading() {}

    /** @return by attribute the value it gives, or empty where it clears it; nothing where it is silent */
    static Map<Attribute<?>, Optional<Object>> of(ActionEvent event) {
        return switch (event) {
            case ActionRegistered registered -> all(registered.given());
            case ActionDescribed described -> all(described.described());
            case PositionConfirmed confirmed -> all(confirmed.confirmed());
            case ProgressRecorded progress -> one(Attribute.PROGRESS, progress.narrative());
            case RagChanged changed -> one(Attribute.RAG, changed.rag());
            case RequirementAssessed assessed -> one(Attribute.FULLY_MET, assessed.fullyMet());
            case GapIdentified gap -> one(Attribute.GAP, gap.gap());
            case OwnerAssigned assigned -> one(Attribute.OWNER, assigned.owner());
            case TargetDateSet set ->
                one(Attribute.TARGET_DATE, set.targetDate().equals(TargetDate.NONE) ? null : set.targetDate());
            case ActionCompleted completed -> one(Attribute.STATUS, Status.COMPLETE);
            case ActionReopened reopened -> one(Attribute.STATUS, Status.OPEN);
            case ActionWithdrawn withdrawn -> one(Attribute.STATUS, Status.WITHDRAWN);
            case RegistrationBackdated backdated -> Map.of();
            case EntryRetracted retraction -> Map.of();
            case EntryRedacted redaction -> Map.of();
        };
    }

    private static Map<Attribute<?>, Optional<Object>> one(Attribute<?> attribute, @Nullable Object value) {
        return Map.of(attribute, Optional.ofNullable(value));
    }

    private static Map<Attribute<?>, Optional<Object>> all(Assertions assertions) {
        Map<Attribute<?>, Optional<Object>> said = new HashMap<>();
        for (Attribute<?> attribute : Attribute.ALL) {
            if (assertions.speakOf(attribute)) {
                said.put(attribute, assertions.value(attribute).map(value -> (Object) value));
            }
        }
        return said;
    }
}
