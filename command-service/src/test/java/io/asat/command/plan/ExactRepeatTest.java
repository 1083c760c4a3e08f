package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.confirmed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ownerAssigned;
import static io.asat.command.plan.ActionWords.progressRecorded;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.reopened;
import static io.asat.command.plan.ActionWords.targetDateSet;
import static io.asat.command.plan.ActionWords.withdrawn;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OFFICER;
import static io.asat.command.plan.Requests.by;

import io.asat.command.request.Answer;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.GapIdentified;
import io.asat.events.RequirementAssessed;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What says again, of the same day, what is in force, records nothing and answers with the entry it repeats. */
class ExactRepeatTest {
    private static final TargetDate CHRISTMAS = new TargetDate("25.12.20", TargetDateKind.FIXED, december(25));

    static final List<Arguments> REPEATS = List.of(
            Arguments.of(progressRecorded(4, "Begun"), CommandWords.recordProgress(4, "Begun")),
            Arguments.of(ragChanged(4, Rag.RED), CommandWords.changeRag(4, Rag.RED)),
            Arguments.of(ragChanged(4, null), CommandWords.changeRag(4, null)),
            Arguments.of(
                    new RequirementAssessed(ACTION, FullyMet.NO, null, december(4)),
                    new AssessRequirement(ACTION, FullyMet.NO, null, december(4), by(OFFICER))),
            Arguments.of(
                    new GapIdentified(ACTION, "A nurse", december(4)),
                    new IdentifyGap(ACTION, "A nurse", december(4), by(OFFICER))),
            Arguments.of(ownerAssigned(4, "A. Baker"), CommandWords.assignOwner(4, "A. Baker")),
            Arguments.of(ownerAssigned(4, null), CommandWords.assignOwner(4, null)),
            Arguments.of(targetDateSet(4, CHRISTMAS), CommandWords.setTargetDate(4, "25.12.20")),
            Arguments.of(targetDateSet(4, TargetDate.NONE), CommandWords.setTargetDate(4, "")),
            Arguments.of(completed(4), CommandWords.markComplete(4)),
            Arguments.of(reopened(4), CommandWords.reopen(4)),
            Arguments.of(withdrawn(4), CommandWords.withdraw(4)),
            Arguments.of(
                    new ActionDescribed(ACTION, Assertions.of(Attribute.REQUIREMENT, "Test"), "x", december(4)),
                    CommandWords.describe(4, "Test")),
            Arguments.of(confirmed(4, REQUIREMENT), CommandWords.confirmPosition(4)));

    private final ActionFixture action = new ActionFixture();

    @ParameterizedTest(name = "{1}")
    @FieldSource("REPEATS")
    void recordsNothing(ActionEvent said, ActionCommand again) {
        action.given(actionRegistered(1), said, reopened(2))
                .when(again)
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 2, recorded(2)));
    }

    @Test
    void mayRepeatWhatTheRegistrationGave() {
        action.given(actionRegistered(1, Assertions.of(Attribute.RAG, Rag.RED)))
                .when(CommandWords.changeRag(1, Rag.RED))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(1, 1, recorded(1)));
    }

    @Test
    void mayRepeatWhatAConfirmationAsserted() {
        action.given(actionRegistered(1), confirmed(4, REQUIREMENT.and(Attribute.RAG, Rag.RED)))
                .when(CommandWords.changeRag(4, Rag.RED))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 2, recorded(2)));
    }

    @Test
    void isOneWhateverReasonOrEvidenceItGives() {
        action.given(actionRegistered(1), completed(4))
                .when(new MarkComplete(ACTION, "minute 7", december(4), by(OFFICER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 2, recorded(2)));
    }

    @Test
    void ofSeveralEntriesAnswersWithTheLatest() {
        Assertions both = REQUIREMENT.and(Attribute.THEME, "Outbreaks");
        action.given(
                        actionRegistered(1),
                        new ActionDescribed(ACTION, Assertions.of(Attribute.THEME, "Outbreaks"), "x", december(4)),
                        new ActionDescribed(ACTION, REQUIREMENT, "x", december(4)))
                .when(new Describe(ACTION, both, "y", december(4), by(MANAGER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 3, recorded(3)));
    }
}
