package io.asat.proof;

import static io.asat.proof.StoredExamples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionListed;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRedacted.Removed;
import io.asat.events.ProgressRecorded;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RemovalsTest {
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 4);
    private static final StoredEvent SAID = stored(new ProgressRecorded(ACTION, "Mrs Smith is ill", DAY), 2);
    private static final StoredEvent SAID_NEXT = stored(new ProgressRecorded(ACTION, "Mrs Smith is better", DAY), 3);
    private static final StoredEvent REDACTED = stored(
            new EntryRedacted(ACTION, 2, List.of(new Removed(2, List.of("progress"))), "It named a resident"), 9);

    private final Removals removals = Removals.NONE.with(SAID).with(SAID_NEXT).with(REDACTED);

    @Test
    void whatIsReadIsWhatAStoreThatCanForgetWouldHold() {
        assertThat(removals.outOf(SAID)).isEqualTo(Redaction.of(SAID, List.of("progress"), EntryRedacted.mark(9)));
        assertThat(removals.outOf(SAID).payload()).doesNotContain("Smith");
    }

    @Test
    void otherEventsStayAsTheyAre() {
        assertThat(removals.outOf(SAID_NEXT)).isEqualTo(SAID_NEXT);
        assertThat(removals.outOf(REDACTED)).isEqualTo(REDACTED);
        assertThat(Removals.NONE.outOf(SAID)).isEqualTo(SAID);
    }

    @Test
    void whatTheEventStatesStays() {
        assertThat(Statement.of(removals.outOf(SAID))).isEqualTo(Statement.of(SAID));
    }

    @Test
    void aSecondRedactionTakesWhatTheFirstLeft() {
        StoredEvent again = stored(
                new EntryRedacted(ACTION, 3, List.of(new Removed(3, List.of("progress"))), "It named her again"), 10);
        Removals both = removals.with(again);
        assertThat(both.outOf(SAID)).isEqualTo(removals.outOf(SAID));
        assertThat(both.outOf(SAID_NEXT).payload()).contains(EntryRedacted.mark(10));
    }

    @Test
    void theDigestOfARegistrationGoesFromThePlansListTooAndNoOther() {
        StoredEvent listed = listed(1);
        StoredEvent listedAgain = listed(7);
        StoredEvent gone = stored(
                new EntryRedacted(ACTION, 1, List.of(new Removed(1, List.of("requirement"))), "It named a resident"),
                11);
        Map<String, Removals> known = Map.of(ACTION.toString(), removals.with(gone));
        Function<String, Removals> actions = action -> known.getOrDefault(action, Removals.NONE);

        StoredEvent left = Removals.outOfListing(listed, actions);
        assertThat(left.metaData()).contains("\"requestDigest\":\"\"", "\"salt\":\"\"");
        assertThat(Statement.of(left)).isEqualTo(Statement.of(listed));
        assertThat(Removals.outOfListing(listedAgain, actions)).isEqualTo(listedAgain);
        assertThat(Removals.outOfListing(listed, action -> removals)).isEqualTo(listed);
        assertThat(Removals.outOfListing(SAID, actions)).isEqualTo(SAID);
    }

    private static StoredEvent listed(long registration) {
        StoredEvent event = stored(new ActionListed(ACTION.plan(), ACTION.reference(), 3, registration), 4);
        return new StoredEvent(
                ACTION.plan().value(),
                "Plan",
                event.sequence(),
                event.identifier(),
                event.type(),
                event.revision(),
                event.timestamp(),
                event.payload(),
                event.metaData());
    }
}
