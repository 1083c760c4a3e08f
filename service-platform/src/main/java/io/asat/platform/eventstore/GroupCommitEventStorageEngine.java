package io.asat.platform.eventstore;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage of events in a database, but that what commands append at once is committed, and
 * what projections read at once is read, together.
 */
final class GroupCommitEventStorageEngine extends JdbcEventStorageEngine {
    private final GroupCommit commits;
    private final SharedReading reading;

    GroupCommitEventStorageEngine(Builder builder, GroupCommit commits) {
        super(builder);
        this.commits = commits;
        this.reading = new SharedReading(batchSize(), place -> super.readEvents(place, false));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken place, boolean mayBlock) {
        return reading.after(place);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            commits.append(
                    events.stream().map(event -> EventRow.of(event, serializer)).toList());
        } catch (SQLException failure) {
            handlePersistenceException(failure, events.getFirst());
        }
    }
}
