package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.reopened;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.ActionWords.targetDateSet;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.by;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionDescribed;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.Rag;
import org.junit.jupiter.api.Test;

/** Entries are assertions: what is in force is recorded again, unless it is the exact repeat of an entry. */
class NoRepeatTest {
    private final ActionFixture action = new ActionFixture();

    @Test
    void isTheSameValueFromALaterDay() {
        action.given(actionRegistered(1), ragChanged(3, Rag.AMBER))
                .when(changeRag(5, Rag.AMBER))
                .expectEvents(ragChanged(5, Rag.AMBER));
    }

    @Test
    void isTheSameValueFromAnEarlierDay() {
        action.given(actionRegistered(1), ragChanged(3, Rag.AMBER))
                .when(changeRag(2, Rag.AMBER))
                .expectEvents(ragChanged(2, Rag.AMBER));
    }

    @Test
    void isAnotherValueOfTheSameDay() {
        action.given(actionRegistered(1), ragChanged(3, Rag.AMBER))
                .when(changeRag(3, Rag.RED))
                .expectEvents(ragChanged(3, Rag.RED));
    }

    @Test
    void isAValueReplacedOnTheSameDay() {
        action.given(actionRegistered(1), ragChanged(3, Rag.AMBER), ragChanged(3, Rag.RED))
                .when(changeRag(3, Rag.AMBER))
                .expectEvents(ragChanged(3, Rag.AMBER));
    }

    @Test
    void isAValueThatWasRetracted() {
        action.given(actionRegistered(1), ragChanged(3, Rag.AMBER), retracted(2))
                .when(changeRag(3, Rag.AMBER))
                .expectEvents(ragChanged(3, Rag.AMBER));
    }

    @Test
    void isToClearWhatNobodyHasSaid() {
        action.given(actionRegistered(1)).when(changeRag(1, null)).expectEvents(ragChanged(1, null));
    }

    @Test
    void isTheSameTargetDateInOtherWords() {
        var christmas = new TargetDate("25.12.20", TargetDateKind.FIXED, december(25));
        var inWords = new TargetDate("25 December 2020", TargetDateKind.FIXED, december(25));
        action.given(actionRegistered(1), targetDateSet(3, christmas))
                .when(CommandWords.setTargetDate(3, "25 December 2020"))
                .expectEvents(targetDateSet(3, inWords));
    }

    @Test
    void areTheSameWordsOfATargetDateReadAsAnotherKind() {
        var onlyWords = new TargetDate("25.12.20", TargetDateKind.NARRATIVE, null);
        var christmas = new TargetDate("25.12.20", TargetDateKind.FIXED, december(25));
        action.given(actionRegistered(1), targetDateSet(3, onlyWords))
                .when(CommandWords.setTargetDate(3, "25.12.20"))
                .expectEvents(targetDateSet(3, christmas));
    }

    @Test
    void isADescriptionThatSaysOneThingMore() {
        Assertions both = REQUIREMENT.and(Attribute.THEME, "Outbreaks");
        action.given(actionRegistered(1))
                .when(new Describe(ACTION, both, "moved", december(1), by(MANAGER)))
                .expectEvents(new ActionDescribed(ACTION, both, "moved", december(1)));
    }

    @Test
    void isACompletionOnceReopenedOnItsDay() {
        action.given(actionRegistered(1), completed(3), reopened(3))
                .when(CommandWords.markComplete(3))
                .expectEvents(completed(3));
    }
}
