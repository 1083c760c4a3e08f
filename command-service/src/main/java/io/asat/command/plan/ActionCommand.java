package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;

/** Asks something of one action. */
public sealed interface ActionCommand
        permits AssessRequirement,
                AssignOwner,
                BackdateRegistration,
                ChangeRag,
                ConfirmPosition,
                Describe,
                IdentifyGap,
                MarkComplete,
                RecordProgress,
                RedactEntry,
                Reopen,
                RetractEntry,
                SetTargetDate,
                Withdraw {
    ActionId action();

    Request request();
}
