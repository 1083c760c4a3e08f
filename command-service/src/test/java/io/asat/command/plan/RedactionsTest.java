package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ragChanged;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionEvent;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRedacted.Removed;
import io.asat.events.EntryRetracted;
import io.asat.events.PositionConfirmed;
import io.asat.events.Recording;
import io.asat.events.TargetDateSet;
import io.asat.history.ActionHistory;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import keeps the words of a date cell that only says it is done in more than one place. */
class RedactionsTest {
    private static final String WORDS = "Done by Mrs Smith";
    private static final ActionHistory HISTORY = imported(
            actionRegistered(1),
            new TargetDateSet(ACTION, new TargetDate(WORDS, TargetDateKind.COMPLETED, null), null, december(3)),
            new ActionCompleted(ACTION, WORDS, december(3)),
            new PositionConfirmed(ACTION, Assertions.of(Attribute.STATUS, Status.COMPLETE), WORDS, december(5)));

    @Test
    void removeTheNotesWithATargetDate() {
        assertThat(removed(2))
                .containsExactly(
                        new Removed(2, List.of("targetDate", "reason")),
                        new Removed(3, List.of("evidence")),
                        new Removed(4, List.of("note")));
    }

    @Test
    void removeATargetDateWithANote() {
        assertThat(removed(4))
                .containsExactly(
                        new Removed(4, List.of("note")),
                        new Removed(2, List.of("targetDate")),
                        new Removed(3, List.of("evidence")));
    }

    @Test
    void leaveAMarkInTheFoldAsANote() {
        ActionHistory redacted = with(HISTORY, new EntryRedacted(ACTION, 4, removed(4), "a name"));

        assertThat(redacted.entries().get(2).note()).isEqualTo(EntryRedacted.mark(5));
        assertThat(redacted.entries().get(3).note()).isEqualTo(EntryRedacted.mark(5));
    }

    @Test
    void removeWhyAnImportWasTakenBackFromAllThatWasStruckWithIt() {
        ActionHistory struck = imported(
                actionRegistered(1),
                ragChanged(3, Rag.RED),
                ragChanged(4, Rag.GREEN),
                new EntryRetracted(ACTION, 2, WORDS),
                new EntryRetracted(ACTION, 3, WORDS));

        assertThat(Redactions.of(struck.entry(5).orElseThrow(), List.of(), struck))
                .containsExactly(new Removed(5, List.of("reason")), new Removed(4, List.of("reason")));
    }

    private static List<Removed> removed(int sequence) {
        return Redactions.of(HISTORY.entry(sequence).orElseThrow(), List.of(), HISTORY);
    }

    private static ActionHistory imported(ActionEvent... events) {
        ActionHistory history = ActionHistory.NONE;
        for (ActionEvent event : events) {
            history = with(history, event);
        }
        return history;
    }

    private static ActionHistory with(ActionHistory history, ActionEvent event) {
        return history.with(event, new Recording("manager", null, "import/1", null, "", Instant.EPOCH, "salt"));
    }
}
