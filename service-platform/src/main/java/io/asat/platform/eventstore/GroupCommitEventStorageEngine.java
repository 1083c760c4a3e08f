package io.asat.platform.eventstore;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
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
    private final ReadMetrics metrics;
    private final SharedReading reading;

    GroupCommitEventStorageEngine(Builder builder, GroupCommit commits, ReadMetrics metrics) {
        super(builder);
        this.commits = commits;
        this.metrics = metrics;
        this.reading = new SharedReading(batchSize(), place -> super.readEvents(place, false));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken place, boolean mayBlock) {
        return reading.after(place);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long first, int most) {
        return Objects.requireNonNull(
                metrics.aggregate().record(() -> super.fetchDomainEvents(aggregate, first, most)));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int most) {
        return Objects.requireNonNull(metrics.stream().record(() -> super.fetchTrackedEvents(last, most)));
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
