package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.progressRecorded;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.reopened;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.ActionWords.withdrawn;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.CommandWords.markComplete;
import static io.asat.command.plan.CommandWords.recordProgress;
import static io.asat.command.plan.CommandWords.reopen;
import static io.asat.command.plan.CommandWords.withdraw;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Rejection;
import io.asat.command.request.Rejection.Code;
import io.asat.values.Rag;
import io.asat.values.Status;
import org.junit.jupiter.api.Test;

/** Status is judged on the command's own day, as known now; a refusal says since when it has been as it is. */
class ActionStatusTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void cannotChangeRagOnceComplete() {
        action.given(actionRegistered(1), completed(3))
                .when(changeRag(5, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(wrong(Status.COMPLETE, 3, 5));
    }

    @Test
    void cannotRecordProgressOnceWithdrawn() {
        action.given(actionRegistered(1), withdrawn(3))
                .when(recordProgress(5, "Begun"))
                .expectNoEvents()
                .expectExceptionDetails(wrong(Status.WITHDRAWN, 3, 5));
    }

    @Test
    void cannotBeReopenedWhileOpen() {
        action.given(actionRegistered(1))
                .when(reopen(5))
                .expectNoEvents()
                .expectExceptionDetails(wrong(Status.OPEN, 1, 5));
    }

    @Test
    void cannotBeCompletedTwice() {
        action.given(actionRegistered(1), completed(3))
                .when(markComplete(5))
                .expectNoEvents()
                .expectExceptionDetails(wrong(Status.COMPLETE, 3, 5));
    }

    @Test
    void canChangeRagOnADayBeforeItWasComplete() {
        action.given(actionRegistered(1), completed(5))
                .when(changeRag(4, Rag.RED))
                .expectEvents(ragChanged(4, Rag.RED));
    }

    @Test
    void cannotChangeRagOnTheVeryDayItWasCompleted() {
        action.given(actionRegistered(1), completed(5))
                .when(changeRag(5, Rag.RED))
                .expectExceptionDetails(wrong(Status.COMPLETE, 5, 5));
    }

    @Test
    void canBeCompletedLateBeforeEntriesThatAlreadyStand() {
        action.given(actionRegistered(1), ragChanged(6, Rag.RED), progressRecorded(8, "Going on"))
                .when(markComplete(3))
                .expectEvents(completed(3));
    }

    @Test
    void isCompleteUntilTheNextEntryAboutStatusOnceCompletedLate() {
        action.given(actionRegistered(1), ragChanged(6, Rag.RED), completed(3))
                .when(changeRag(7, Rag.GREEN))
                .expectExceptionDetails(wrong(Status.COMPLETE, 3, 7));
    }

    @Test
    void canBeCompletedBeforeAnotherCompletion() {
        action.given(actionRegistered(1), completed(8)).when(markComplete(3)).expectEvents(completed(3));
    }

    @Test
    void saysTheFirstDayOfTheUnbrokenRunHoweverManyEntriesSaySo() {
        action.given(actionRegistered(1), completed(8), completed(3))
                .when(changeRag(9, Rag.GREEN))
                .expectExceptionDetails(wrong(Status.COMPLETE, 3, 9));
    }

    @Test
    void saysTheLatestRunOnly() {
        action.given(actionRegistered(1), completed(3), reopened(5), withdrawn(7))
                .when(changeRag(9, Rag.GREEN))
                .expectExceptionDetails(wrong(Status.WITHDRAWN, 7, 9));
    }

    @Test
    void isOpenAgainOnceReopened() {
        action.given(actionRegistered(1), completed(3), reopened(5))
                .when(changeRag(5, Rag.RED))
                .expectEvents(ragChanged(5, Rag.RED));
    }

    @Test
    void isOpenAgainOnceItsCompletionWasRetracted() {
        action.given(actionRegistered(1), completed(3), retracted(2))
                .when(changeRag(5, Rag.RED))
                .expectEvents(ragChanged(5, Rag.RED));
    }

    @Test
    void canBeReopenedFromWithdrawn() {
        action.given(actionRegistered(1), withdrawn(3)).when(reopen(5)).expectEvents(reopened(5));
    }

    @Test
    void canBeWithdrawnOnceComplete() {
        action.given(actionRegistered(1), completed(3)).when(withdraw(5)).expectEvents(withdrawn(5));
    }

    static Rejection wrong(Status status, int since, int asAt) {
        return refusal(Code.WRONG_STATUS, "status", status, "since", december(since), "asAt", december(asAt));
    }
}
