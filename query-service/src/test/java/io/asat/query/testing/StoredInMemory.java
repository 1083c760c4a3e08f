package io.asat.query.testing;

import io.asat.query.projection.StoredHistories;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** An event store with the events of some actions. */
public final class StoredInMemory extends StoredHistories {
    public StoredInMemory(RandomAction... actions) {
        super(holding(actions));
    }

    private static EventStore holding(RandomAction... actions) {
        EventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        Store store = new Store(events);
        for (RandomAction action : actions) {
            action.events().forEach(store::publish);
        }
        return events;
    }
}
