package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.backdated;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.confirmed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ownerAssigned;
import static io.asat.command.plan.ActionWords.progressRecorded;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.CommandWords.confirmPosition;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.OFFICER;
import static io.asat.command.plan.Requests.by;

import io.asat.command.request.Answer;
import io.asat.dates.TargetDateReader;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmPositionTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void assertsEveryAttributeThatHasAValue() {
        Assertions everything = REQUIREMENT
                .and(Attribute.PARAGRAPH_REFERENCES, new ParagraphReferences(List.of("1.4")))
                .and(Attribute.THEME, "Outbreaks")
                .and(Attribute.SECTION, "Testing")
                .and(Attribute.OWNER, "A. Baker")
                .and(Attribute.TARGET_DATE, TargetDateReader.read("25.12.20", WINTER))
                .and(Attribute.RAG, Rag.RED)
                .and(Attribute.FULLY_MET, FullyMet.NO)
                .and(Attribute.GAP, "A nurse")
                .and(Attribute.PROGRESS, "Begun");
        action.given(actionRegistered(1, everything)).when(confirmPosition(5)).expectEvents(confirmed(5, everything));
    }

    @Test
    void assertsNeitherStatusNorWhatWasClearedOrCameLater() {
        action.given(
                        actionRegistered(1),
                        ownerAssigned(2, "A. Baker"),
                        ownerAssigned(3, null),
                        completed(4),
                        ragChanged(6, Rag.RED))
                .when(confirmPosition(5))
                .expectEvents(confirmed(5, REQUIREMENT));
    }

    @Test
    void repeatsTheConfirmationOfTheSameDay() {
        action.given(actionRegistered(1), confirmed(5, REQUIREMENT))
                .when(new ConfirmPosition(ACTION, "another note", december(5), by(OFFICER)))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 2, recorded(2)));
    }

    @Test
    void repeatsTheRegistrationOnItsVeryDay() {
        action.given(actionRegistered(5))
                .when(confirmPosition(5))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(1, 1, recorded(1)));
    }

    @Test
    void repeatsTheLatestOfSeveralEntriesThatTogetherSayItAll() {
        action.given(actionRegistered(1), confirmed(5, REQUIREMENT), ragChanged(5, Rag.RED))
                .when(confirmPosition(5))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 3, recorded(3)));
    }

    @Test
    void isNoRepeatOnAnotherDay() {
        action.given(actionRegistered(1), confirmed(5, REQUIREMENT))
                .when(confirmPosition(6))
                .expectEvents(confirmed(6, REQUIREMENT));
    }

    @Test
    void isNoRepeatOnceSomethingWasEnteredForAnEarlierDay() {
        action.given(actionRegistered(1), confirmed(5, REQUIREMENT), progressRecorded(4, "Begun"))
                .when(confirmPosition(5))
                .expectEvents(confirmed(5, REQUIREMENT.and(Attribute.PROGRESS, "Begun")));
    }

    @Test
    void isNoRepeatOfARetractedConfirmation() {
        action.given(actionRegistered(1), confirmed(5, REQUIREMENT), retracted(2))
                .when(confirmPosition(5))
                .expectEvents(confirmed(5, REQUIREMENT));
    }

    @Test
    void isRecordedEvenWhereNothingHasAValue() {
        action.given(actionRegistered(5), backdated(2))
                .when(confirmPosition(3))
                .expectEvents(confirmed(3, Assertions.NONE))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    @Test
    void repeatsAConfirmationThatNothingHasAValue() {
        action.given(actionRegistered(5), backdated(2), confirmed(3, Assertions.NONE))
                .when(confirmPosition(3))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 3, recorded(3)));
    }

    @Test
    void isNoRepeatThatNothingHasAValueOnAnotherDayOrOnceThatWasRetracted() {
        action.given(
                        actionRegistered(5),
                        backdated(2),
                        confirmed(4, Assertions.NONE),
                        confirmed(3, Assertions.NONE),
                        retracted(4))
                .when(confirmPosition(3))
                .expectEvents(confirmed(3, Assertions.NONE));
    }
}
