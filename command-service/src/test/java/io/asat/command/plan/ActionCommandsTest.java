package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.backdated;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.progressRecorded;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.reopened;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.ActionWords.withdrawn;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OFFICER;
import static io.asat.command.plan.Requests.by;

import io.asat.command.request.Answer;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.RagChanged;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Each command on an open action registered on 1 December: the event it records, and the answer. */
class ActionCommandsTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void recordsProgress() {
        recordsOnce(CommandWords.recordProgress(4, "Begun"), progressRecorded(4, "Begun"));
    }

    @Test
    void changesItsRag() {
        recordsOnce(
                new ChangeRag(ACTION, Rag.AMBER, "late", december(4), by(OFFICER)),
                new RagChanged(ACTION, Rag.AMBER, "late", december(4)));
    }

    @Test
    void clearsItsRag() {
        recordsOnce(CommandWords.changeRag(4, null), ragChanged(4, null));
    }

    @Test
    void assessesItsRequirement() {
        recordsOnce(
                new AssessRequirement(ACTION, FullyMet.PARTLY, "one home left", december(4), by(OFFICER)),
                new RequirementAssessed(ACTION, FullyMet.PARTLY, "one home left", december(4)));
    }

    @Test
    void identifiesItsGap() {
        recordsOnce(
                new IdentifyGap(ACTION, "A lead nurse", december(4), by(OFFICER)),
                new GapIdentified(ACTION, "A lead nurse", december(4)));
    }

    @Test
    void isAssignedToAnOwner() {
        recordsOnce(CommandWords.assignOwner(4, "A. Baker"), new OwnerAssigned(ACTION, "A. Baker", december(4)));
    }

    @Test
    void hasItsTargetDateReadInThePlansPeriod() {
        var read = new TargetDate("15 January", TargetDateKind.FIXED, LocalDate.of(2021, 1, 15));
        recordsOnce(
                CommandWords.setTargetDate(4, "15 January"), new TargetDateSet(ACTION, read, "agreed", december(4)));
    }

    @Test
    void isMarkedComplete() {
        recordsOnce(
                new MarkComplete(ACTION, "minute 7", december(4), by(OFFICER)),
                new ActionCompleted(ACTION, "minute 7", december(4)));
    }

    @Test
    void isReopened() {
        action.given(actionRegistered(1), completed(3))
                .when(CommandWords.reopen(4))
                .expectEvents(reopened(4))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    @Test
    void isWithdrawn() {
        recordsOnce(CommandWords.withdraw(4), withdrawn(4));
    }

    @Test
    void confirmsItsPosition() {
        recordsOnce(
                new ConfirmPosition(ACTION, "looked again", december(4), by(OFFICER)),
                new PositionConfirmed(ACTION, ActionWords.REQUIREMENT, "looked again", december(4)));
    }

    @Test
    void isDescribed() {
        Assertions described = Assertions.of(Attribute.THEME, "Outbreaks").and(Attribute.SECTION, null);
        recordsOnce(
                new Describe(ACTION, described, "moved", december(4), by(MANAGER)),
                new ActionDescribed(ACTION, described, "moved", december(4)));
    }

    @Test
    void hasItsRegistrationBackdated() {
        action.given(actionRegistered(5))
                .when(CommandWords.backdateRegistration(2))
                .expectEvents(backdated(2))
                .expectResultMessagePayload(Answer.recorded(2, NOW));
    }

    @Test
    void hasAnEntryRetracted() {
        action.given(actionRegistered(1), ragChanged(2, Rag.RED))
                .when(CommandWords.retractEntry(2))
                .expectEvents(retracted(2))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    private void recordsOnce(ActionCommand command, ActionEvent event) {
        action.given(actionRegistered(1))
                .when(command)
                .expectEvents(event)
                .expectResultMessagePayload(Answer.recorded(2, NOW));
    }
}
