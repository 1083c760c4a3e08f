package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.backdated;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.confirmed;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.CommandWords.retractEntry;
import static io.asat.command.plan.Past.keyed;
import static io.asat.command.plan.Past.recorded;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Answer.StillAsserted;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A retraction answers who else says what the struck entry said. */
class StillAssertedTest {
    private static final Assertions RED = REQUIREMENT.and(Attribute.RAG, Rag.RED);

    private final ActionFixture action = new ActionFixture();

    @Test
    void namesConfirmationsThatSayTheSame() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), confirmed(5, RED), confirmed(4, RED))
                .when(retractEntry(2))
                .expectResultMessagePayload(recordedAs(5, still("rag", 3), still("rag", 4)));
    }

    @Test
    void namesForEachFieldOfAConfirmationWhoSaysTheSame() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), confirmed(5, RED))
                .when(retractEntry(3))
                .expectResultMessagePayload(recordedAs(4, still("requirement", 1), still("rag", 2)));
    }

    @Test
    void namesNobodyWhoSaysSomethingElse() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), ragChanged(4, Rag.GREEN), ragChanged(5, null))
                .when(retractEntry(2))
                .expectResultMessagePayload(recordedAs(5));
    }

    @Test
    void namesNobodyWhoWasRetracted() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), ragChanged(4, Rag.RED), retracted(3))
                .when(retractEntry(2))
                .expectResultMessagePayload(recordedAs(5));
    }

    @Test
    void namesOtherCompletions() {
        action.given(actionRegistered(1), completed(3), completed(2))
                .when(retractEntry(2))
                .expectResultMessagePayload(recordedAs(4, still("status", 3)));
    }

    @Test
    void namesWhoElseClearedTheSame() {
        action.given(actionRegistered(1), ragChanged(3, null), ragChanged(5, null))
                .when(retractEntry(2))
                .expectResultMessagePayload(recordedAs(4, still("rag", 3)));
    }

    @Test
    void namesNobodyForABackdating() {
        action.given(actionRegistered(5), backdated(2), backdated(3))
                .when(retractEntry(2))
                .expectResultMessagePayload(recordedAs(4));
    }

    @Test
    void isAsItWasWhenTheRetractionWasRecordedAlsoForARepeat() {
        action.given(
                        actionRegistered(1),
                        ragChanged(3, Rag.RED),
                        ragChanged(4, Rag.RED),
                        retracted(2),
                        retracted(3),
                        ragChanged(6, Rag.RED))
                .when(retractEntry(2))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(6, 4, recorded(4)).with(List.of(still("rag", 3))));
    }

    @Test
    void isAsItWasWhenTheRetractionWasRecordedAlsoUnderAKey() {
        action.given(
                        actionRegistered(1),
                        ragChanged(3, Rag.RED),
                        ragChanged(4, Rag.RED),
                        keyed("k", "first", retracted(2)),
                        retracted(3),
                        ragChanged(6, Rag.RED))
                .when(retractEntry(2, Requests.keyed("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 4, 4, recorded(4), List.of(still("rag", 3))));
    }

    private static Answer recordedAs(long sequence, StillAsserted... others) {
        return Answer.recorded(sequence, NOW).with(List.of(others));
    }

    private static StillAsserted still(String field, long sequence) {
        return new StillAsserted(field, sequence);
    }
}
