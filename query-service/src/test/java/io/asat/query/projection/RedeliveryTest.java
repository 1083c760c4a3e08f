package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionEvent;
import io.asat.query.deadletter.DeadLetter;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import io.asat.query.documents.Documents;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Generation;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.Poison;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A retry loses its document to somebody else, another retry or the projection, between reading and writing it. */
class RedeliveryTest {
    private static final ActionId ACTION = ActionId.of("plan/1");
    private static final int EVENTS = 6;

    private final RandomAction action = new RandomAction(ACTION, 1, 40).record(EVENTS);
    private final Poison poison = new Poison();
    private final ReadModelDatabase database = new ReadModelDatabase(Mongo.database(), true);
    private final Documents documents = database.documents("any", List.of());
    private final DeadLetters letters = new DeadLetters(database, Clock.systemUTC());
    private final FedReadModel<ActionId, ActionEvent> readModel = new FedReadModel<>(
            Feed.ACTIONS,
            poison.poisonable("any", this::take),
            new Destination(new Generation("any", 1, 1), "any"),
            letters);
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Redelivery redelivery = new Redelivery(asked -> Optional.of(readModel), letters, events);

    /** What happens between reading a document and writing it. */
    private Runnable meanwhile = () -> {};

    private void take(Map<ActionId, List<Recorded<ActionEvent>>> batch) {
        List<Recorded<ActionEvent>> recorded = batch.getOrDefault(ACTION, List.of());
        Optional<BsonDocument> loaded = documents.find(List.of("1")).get("1");
        List<Recorded<ActionEvent>> later =
                Recorded.after(loaded.map(GuardedWrites::sequenceOf).orElse(0L), recorded);
        if (!later.isEmpty()) {
            meanwhile.run();
            GuardedWrites writes = new GuardedWrites();
            writes.write(GuardedWrites.document("1", later.getLast().sequence()), loaded);
            documents.write(writes);
        }
    }

    private long taken() {
        return documents
                .find(List.of("1"))
                .get("1")
                .map(GuardedWrites::sequenceOf)
                .orElse(0L);
    }

    private void once(Runnable other) {
        meanwhile = () -> {
            meanwhile = () -> {};
            other.run();
        };
    }

    @BeforeEach
    void parkTheSecondEvent() {
        action.events().forEach(new Store(events)::publish);
        poison.put("any", ACTION, 2);
        readModel.deliver(Map.of(ACTION, action.events()));
        poison.cure();
    }

    private DeadLetter letter() {
        return letters.all().getFirst();
    }

    @Test
    void theLetterStaysWhereAnotherRetryHasTakenSomeAndALaterEventStillFails() {
        poison.put("any", ACTION, 4);
        DeadLetter parked = letter();
        once(() -> redelivery.retry(parked));
        assertThat(redelivery.retry(parked)).isFalse();
        assertThat(taken()).isEqualTo(3);
        assertThat(letters.all()).singleElement().satisfies(left -> {
            assertThat(left.first()).isEqualTo(4);
            assertThat(left.attempts()).isEqualTo(3);
        });
    }

    @Test
    void nothingWaitsAnyMoreWhereAnotherHasTakenAll() {
        DeadLetter parked = letter();
        once(() -> redelivery.retry(parked));
        assertThat(redelivery.retry(parked)).isTrue();
        assertThat(taken()).isEqualTo(EVENTS);
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void goesOnBehindWhatTheProjectionHasTaken() {
        once(() -> readModel.deliver(Map.of(ACTION, action.events().subList(0, 3))));
        assertThat(redelivery.retry(letter())).isTrue();
        assertThat(taken()).isEqualTo(EVENTS);
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void leavesTheLetterToTheNextTryWhereItLosesEachTime() {
        meanwhile = this::loseTheDocument;
        assertThat(redelivery.retry(letter())).isFalse();
        assertThat(letters.all()).hasSize(1);
    }

    private void loseTheDocument() {
        if (taken() == 0) {
            GuardedWrites writes = new GuardedWrites();
            writes.insert(GuardedWrites.document("1", 1));
            documents.write(writes);
        } else {
            documents.drop();
        }
    }
}
