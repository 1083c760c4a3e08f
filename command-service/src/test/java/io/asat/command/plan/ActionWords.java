package io.asat.command.plan;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRetracted;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.RegistrationBackdated;
import io.asat.events.TargetDateSet;
import io.asat.values.ActionId;
import io.asat.values.Rag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can have happened to an action, in few words; days are those of December 2020. */
final class ActionWords {
    static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    static final PlanPeriod WINTER = new PlanPeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31));
    static final Assertions REQUIREMENT = Assertions.of(Attribute.REQUIREMENT, "Test all staff");

    private ActionWords() {}

    static LocalDate december(int day) {
        return LocalDate.of(2020, 12, day);
    }

    static ActionRegistered actionRegistered(int day) {
        return actionRegistered(day, REQUIREMENT);
    }

    static ActionRegistered actionRegistered(int day, Assertions given) {
        return new ActionRegistered(ACTION, "Bedford", WINTER, 1, given, december(day));
    }

    static ProgressRecorded progressRecorded(int day, String narrative) {
        return new ProgressRecorded(ACTION, narrative, december(day));
    }

    static RagChanged ragChanged(int day, @Nullable Rag rag) {
        return new RagChanged(ACTION, rag, null, december(day));
    }

    static OwnerAssigned ownerAssigned(int day, @Nullable String owner) {
        return new OwnerAssigned(ACTION, owner, december(day));
    }

    static TargetDateSet targetDateSet(int day, TargetDate date) {
        return new TargetDateSet(ACTION, date, "agreed", december(day));
    }

    static ActionCompleted completed(int day) {
        return new ActionCompleted(ACTION, null, december(day));
    }

    static ActionReopened reopened(int day) {
        return new ActionReopened(ACTION, "an outbreak", december(day));
    }

    static ActionWithdrawn withdrawn(int day) {
        return new ActionWithdrawn(ACTION, "superseded", december(day));
    }

    static PositionConfirmed confirmed(int day, Assertions position) {
        return new PositionConfirmed(ACTION, position, null, december(day));
    }

    static RegistrationBackdated backdated(int day) {
        return new RegistrationBackdated(ACTION, december(day), "seen before");
    }

    static EntryRetracted retracted(long sequence) {
        return new EntryRetracted(ACTION, sequence, "a mistake");
    }
}
