package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.CommandWords.retractEntry;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Requester;
import io.asat.values.Rag;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ActionAccessTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void isUnknownToAnotherOrganisation() {
        action.given(actionRegistered(1))
                .when(changeRag(3, Rag.RED, by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void isUnknownToAnotherOrganisationAlsoWhereNothingOfItIsThere() {
        action.given(actionRegistered(1))
                .when(retractEntry(7, by(OF_ANOTHER_COUNCIL)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void isOpenToAnAccountOfAllOrganisations() {
        action.given(actionRegistered(1))
                .when(changeRag(3, Rag.RED, by(new Requester("local", null, true, false))))
                .expectEvents(ragChanged(3, Rag.RED));
    }

    @Test
    void isUnknownToAnAccountOfNoOrganisation() {
        action.given(actionRegistered(1))
                .when(changeRag(3, Rag.RED, by(new Requester("lost", null, false, true))))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void takesEntriesFromItsFirstDay() {
        action.given(actionRegistered(5)).when(changeRag(5, Rag.RED)).expectEvents(ragChanged(5, Rag.RED));
    }

    @Test
    void takesNoEntriesBeforeItsFirstDay() {
        action.given(actionRegistered(5))
                .when(changeRag(4, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.BEFORE_FIRST_DAY, "firstDay", december(5)));
    }

    @Test
    void isUnknownOnceItsRegistrationWasStruckAndNothingRestsOnIt() {
        action.given(actionRegistered(1), retracted(1))
                .when(changeRag(3, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void livesOnWithWhatRestsOnAStruckRegistration() {
        action.given(actionRegistered(1), ragChanged(4, Rag.AMBER), retracted(1))
                .when(changeRag(3, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.BEFORE_FIRST_DAY, "firstDay", december(4)));
    }

    @Test
    void isUnknownIfItWasNeverRegistered() {
        var fixture = new AggregateTestFixture<>(Action.class);
        fixture.registerInjectableResource(java.time.Clock.systemUTC())
                .registerCommandHandlerInterceptor(new UnknownAggregates())
                .givenNoPriorActivity()
                .when(changeRag(3, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }
}
