package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.backdated;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.CommandWords.retractEntry;
import static io.asat.command.plan.Past.by;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OFFICER;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Rejection.Code;
import io.asat.values.Rag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetractEntryTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void strikesAnOfficersOwnEntry() {
        action.given(actionRegistered(1), by("officer", ragChanged(3, Rag.RED)))
                .when(retractEntry(2))
                .expectEvents(retracted(2));
    }

    @Test
    void doesNotStrikeWhatSomebodyElseRecorded() {
        action.given(actionRegistered(1), by("manager", ragChanged(3, Rag.RED)))
                .when(retractEntry(2))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NOT_OWN_ENTRY, "sequence", 2, "recordedBy", "manager"));
    }

    @Test
    void strikesAnybodysEntryForAManager() {
        action.given(actionRegistered(1), by("officer", ragChanged(3, Rag.RED)))
                .when(retractEntry(2, Requests.by(MANAGER)))
                .expectEvents(retracted(2))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    @Test
    void doesNotStrikeTheRegistration() {
        action.given(actionRegistered(1))
                .when(retractEntry(1))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NOT_RETRACTABLE, "sequence", 1, "kind", "ActionRegistered"));
    }

    @Test
    void doesNotStrikeARetraction() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), retracted(2))
                .when(retractEntry(3))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NOT_RETRACTABLE, "sequence", 3, "kind", "EntryRetracted"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 3, Long.MAX_VALUE})
    void doesNotStrikeWhatIsNotThere(long sequence) {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED))
                .when(retractEntry(sequence))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ENTRY, "sequence", sequence));
    }

    @Test
    void isARepeatThoughTheActionCeasedToExist() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), retracted(1), retracted(2))
                .when(retractEntry(2))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(4, 4, recorded(4)));
    }

    @Test
    void findsNothingInAnActionThatCeasedToExist() {
        action.given(actionRegistered(1), retracted(1))
                .when(retractEntry(2))
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void isARepeatWhateverTheReasonWhereTheEntryWasStruckAlready() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), retracted(2), ragChanged(4, Rag.GREEN))
                .when(new RetractEntry(ACTION, 2, "another reason", Requests.by(OFFICER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(4, 3, recorded(3)));
    }

    @Test
    void isARepeatWhereAnImportThatWasRetractedHasStruckTheRegistration() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), retracted(1))
                .when(retractEntry(1))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 3, recorded(3)));
    }

    @Test
    void letsTheSameBeRecordedAgain() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), retracted(2))
                .when(changeRag(3, Rag.RED))
                .expectEvents(ragChanged(3, Rag.RED));
    }

    @Test
    void ofABackdatingBringsTheFormerFirstDayBack() {
        action.given(actionRegistered(5), backdated(2), retracted(2))
                .when(changeRag(3, Rag.RED))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.BEFORE_FIRST_DAY, "firstDay", december(5)));
    }
}
