package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.backdated;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.confirmed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ownerAssigned;
import static io.asat.command.plan.ActionWords.progressRecorded;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.CommandWords.recordProgress;
import static io.asat.command.plan.Past.keyed;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.refusal;
import static io.asat.command.plan.Sourcing.throughASnapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.Attribute;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An action that comes from its snapshot decides like one sourced from its events: nothing is silently lost. */
class SnapshotTest {
    private static final List<Object> PAST = List.of(
            actionRegistered(5),
            backdated(2),
            keyed("k", "first", ragChanged(6, Rag.RED)),
            ownerAssigned(6, null),
            confirmed(7, REQUIREMENT.and(Attribute.RAG, Rag.RED)),
            retracted(4),
            completed(9));

    private final Action sourced = Sourcing.action(PAST);
    private final Action restored = throughASnapshot(sourced);

    @Test
    void hasEveryField() {
        // Tracks are derived from the entries; a track that retractions emptied is as good as none.
        assertThat(restored)
                .usingRecursiveComparison()
                .ignoringFields("history.tracks")
                .isEqualTo(sourced);
        assertThat(sourced).hasNoNullFieldsOrProperties();
    }

    /** Whoever changes its fields must change its revision too: a snapshot of another revision is ignored. */
    @Test
    void isReadAsItWasStoredInRevision1() {
        assertThat(Action.class.getAnnotation(Revision.class).value()).isEqualTo("1");
        assertThat(Sourcing.storedSnapshot(Action.class, "1"))
                .usingRecursiveComparison()
                .ignoringFields("history.tracks")
                .isEqualTo(sourced);
    }

    @Test
    void remembersItsKeys() {
        new ActionFixture()
                .givenState(restored)
                .when(changeRag(6, Rag.RED, Requests.keyed("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 3, 3, recorded(3), List.of()));
    }

    @Test
    void knowsItsFirstDay() {
        new ActionFixture()
                .givenState(restored)
                .when(changeRag(1, Rag.RED))
                .expectExceptionDetails(refusal(Code.BEFORE_FIRST_DAY, "firstDay", december(2)));
    }

    @Test
    void knowsItsStatus() {
        new ActionFixture()
                .givenState(restored)
                .when(changeRag(10, Rag.RED))
                .expectExceptionDetails(refusal(
                        Code.WRONG_STATUS, "status", Status.COMPLETE, "since", december(9), "asAt", december(10)));
    }

    @Test
    void knowsWhatWasRetracted() {
        new ActionFixture()
                .givenState(restored)
                .when(CommandWords.retractEntry(4))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(7, 6, recorded(6)));
    }

    @Test
    void goesOnCounting() {
        new ActionFixture()
                .givenState(restored)
                .when(recordProgress(10, "Lessons learnt"))
                .expectEvents(progressRecorded(10, "Lessons learnt"))
                .expectResultMessagePayload(Answer.recorded(8, NOW));
    }

    @Test
    void readsTargetDatesInItsPeriod() {
        var read = new TargetDate("15 January", TargetDateKind.FIXED, LocalDate.of(2021, 1, 15));
        new ActionFixture()
                .givenState(restored)
                .when(CommandWords.setTargetDate(8, "15 January"))
                .expectEvents(ActionWords.targetDateSet(8, read));
    }

    @Test
    void isReadThoughItHas5000Entries(TestReporter reporter) {
        List<Object> past = new ArrayList<>(List.of(actionRegistered(1)));
        for (int entry = 2; entry <= 5_000; entry++) {
            past.add(progressRecorded(1 + entry % 28, "Seen " + entry + " times"));
        }
        Action large = Sourcing.action(past);

        long before = System.nanoTime();
        Action read = throughASnapshot(large);
        reporter.publishEntry(
                "milliseconds there and back with 5,000 entries", "" + (System.nanoTime() - before) / 1_000_000);

        new ActionFixture()
                .givenState(read)
                .when(recordProgress(29, "Seen once more"))
                .expectResultMessagePayload(Answer.recorded(5_001, recorded(5_000)));
    }
}
