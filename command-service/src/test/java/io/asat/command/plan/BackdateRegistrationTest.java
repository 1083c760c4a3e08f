package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.backdated;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.CommandWords.backdateRegistration;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.Past.keyed;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.ifMatch;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackdateRegistrationTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void cannotMoveTheFirstDayLater() {
        action.given(actionRegistered(5))
                .when(backdateRegistration(6))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NOT_EARLIER, "firstDay", december(5)));
    }

    @Test
    void toTheDayOfTheRegistrationRepeatsIt() {
        action.given(actionRegistered(5), ragChanged(5, Rag.RED))
                .when(backdateRegistration(5))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 1, recorded(1)));
    }

    @Test
    void toTheDayOfAnotherBackdatingRepeatsThat() {
        action.given(actionRegistered(5), backdated(2))
                .when(backdateRegistration(2))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 2, recorded(2)));
    }

    @Test
    void cannotBeUndoneByALaterDay() {
        action.given(actionRegistered(5), backdated(2))
                .when(backdateRegistration(3))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NOT_EARLIER, "firstDay", december(2)));
    }

    @Test
    void mayBeDoneAgainOnceRetracted() {
        action.given(actionRegistered(5), backdated(2), retracted(2))
                .when(backdateRegistration(2))
                .expectEvents(backdated(2));
    }

    @Test
    void letsEntriesBeMadeFromTheNewFirstDayOn() {
        action.given(actionRegistered(5), backdated(2))
                .when(changeRag(2, Rag.RED))
                .expectEvents(ragChanged(2, Rag.RED));
    }

    @Test
    void letsNoEntriesBeMadeBeforeTheNewFirstDay() {
        action.given(actionRegistered(5), backdated(2))
                .when(changeRag(1, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.BEFORE_FIRST_DAY, "firstDay", december(2)));
    }

    @Test
    void isOnlyForTheOrganisation() {
        action.given(actionRegistered(5))
                .when(asked(by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void isGuardedByIfMatchBeforeItIsARepeat() {
        action.given(actionRegistered(2), ragChanged(5, Rag.RED))
                .when(asked(ifMatch(1)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 2, "expected", 1));
    }

    @Test
    void isAnsweredAgainUnderItsKey() {
        action.given(actionRegistered(5), keyed("k", "first", backdated(2)))
                .when(asked(Requests.keyed("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 2, 2, recorded(2), List.of()));
    }

    private static BackdateRegistration asked(Request request) {
        return new BackdateRegistration(ACTION, december(2), "seen before", request);
    }
}
