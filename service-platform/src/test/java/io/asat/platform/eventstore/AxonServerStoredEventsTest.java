package io.asat.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.eventstore.StoredEvents.Positioned;
import io.asat.serialization.StoredJson;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** On a store in memory, which as Axon Server has its first event at position 0. */
class AxonServerStoredEventsTest {
    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredEvents stored = new AxonServerStoredEvents(store, StoredJson.serializer());

    @Test
    void aPlansEventsComeOnceEachPageByPage() {
        publish("plan", 0);
        publish("plan/1", 0);
        publish("plan2/1", 0);
        publish("plan/1", 1);
        assertThat(positions(stored.ofPlan("plan", -1, 1))).containsExactly(0L);
        assertThat(positions(stored.ofPlan("plan", 0, 1))).containsExactly(1L);
        assertThat(positions(stored.ofPlan("plan", 1, 5))).containsExactly(3L);
        assertThat(stored.ofPlan("plan", 3, 5)).isEmpty();
    }

    @Test
    void thereIsNothingBehindTheOnlyEvent() {
        publish("plan", 0);
        assertThat(stored.ofPlan("plan", 0, 5)).isEmpty();
    }

    private void publish(String aggregate, long sequence) {
        store.publish(new GenericDomainEventMessage<>("Action", aggregate, sequence, "said", Map.of()));
    }

    private static List<Long> positions(List<Positioned> events) {
        return events.stream().map(Positioned::position).toList();
    }
}
