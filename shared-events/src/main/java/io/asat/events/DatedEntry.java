package io.asat.events;

import java.time.LocalDate;

/** An entry that holds from a day on: what it asserts stays in force until another entry about the same attribute. */
public sealed interface DatedEntry extends ActionEvent
        permits ActionCompleted,
                ActionDescribed,
                ActionRegistered,
                ActionReopened,
                ActionWithdrawn,
                GapIdentified,
                OwnerAssigned,
                PositionConfirmed,
                ProgressRecorded,
                RagChanged,
                RegistrationBackdated,
                RequirementAssessed,
                TargetDateSet {

    /** @return the first day on which it holds, a calendar day in London */
    LocalDate asAt();

    Assertions assertions();
}
