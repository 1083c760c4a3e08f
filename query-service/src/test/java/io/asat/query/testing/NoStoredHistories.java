package io.asat.query.testing;

import io.asat.query.projection.StoredHistories;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** An event store without events, for read models that are given all of them. */
public final class NoStoredHistories extends StoredHistories {
    public NoStoredHistories() {
        super(EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build());
    }
}
