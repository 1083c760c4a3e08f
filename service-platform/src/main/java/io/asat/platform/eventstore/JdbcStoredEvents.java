package io.asat.platform.eventstore;

import io.asat.proof.StoredEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the event table. */
class JdbcStoredEvents implements StoredEvents {
    private static final String OF_PLAN = """
            select globalIndex, aggregateIdentifier, type, sequenceNumber, eventIdentifier, payloadType, payloadRevision,
                timeStamp, payload, metaData
            from DomainEventEntry
            where globalIndex > ? and (aggregateIdentifier = ? or starts_with(aggregateIdentifier, ?))
            order by globalIndex limit ?
            """;

    private static final String LAST =
            "select coalesce(max(globalIndex), -1) from DomainEventEntry where eventIdentifier = any(?)";

    /** One statement, so that what is missing is what was not committed when the last was looked for. */
    private static final String HEAD = """
            select last, array(
                select place from generate_series(greatest(last - ?, 1), last) place
                except select globalIndex from DomainEventEntry where globalIndex >= last - ?)
            from (select coalesce(max(globalIndex), -1) as last from DomainEventEntry) head
            """;

    private final EventStorageEngine raw;
    private final Serializer serializer;
    private final JdbcTemplate jdbc;

    /** @param raw reads the table without upcasters */
    JdbcStoredEvents(EventStorageEngine raw, Serializer serializer, JdbcTemplate jdbc) {
        this.raw = raw;
        this.serializer = serializer;
        this.jdbc = jdbc;
    }

    @Override
    public Stream<StoredEvent> of(String aggregate) {
        return raw.readEvents(aggregate, 0).asStream().map(message -> RawMessages.storedEvent(message, serializer));
    }

    @Override
    public List<Placed> after(@Nullable TrackingToken place, int most) {
        try (Stream<? extends TrackedEventMessage<?>> messages = raw.readEvents(place, false)) {
            return messages.limit(most)
                    .map(message -> new Placed(
                            RawMessages.storedEvent((DomainEventMessage<?>) message, serializer),
                            message.trackingToken()))
                    .toList();
        }
    }

    /** Axon's own has no gaps: what commits late would be passed over. */
    @Override
    public TrackingToken head() {
        return Objects.requireNonNull(jdbc.queryForObject(
                HEAD,
                (row, number) -> {
                    Long[] missing = (Long[]) row.getArray(2).getArray();
                    return GapAwareTrackingToken.newInstance(row.getLong(1), List.of(missing));
                },
                Gaps.FARTHEST,
                Gaps.FARTHEST));
    }

    @Override
    public List<Positioned> ofPlan(String plan, long position, int most) {
        return jdbc.query(
                OF_PLAN,
                (row, number) -> new Positioned(
                        new StoredEvent(
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4) + 1,
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                Instant.parse(row.getString(8)),
                                row.getString(9),
                                row.getString(10)),
                        row.getLong(1)),
                position,
                plan,
                plan + "/",
                most);
    }

    @Override
    public long lastPosition(Collection<StoredEvent> events) {
        String[] identifiers = events.stream().map(StoredEvent::identifier).toArray(String[]::new);
        return Optional.ofNullable(jdbc.queryForObject(LAST, Long.class, (Object) identifiers))
                .orElse(-1L);
    }
}
