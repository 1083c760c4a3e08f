package io.asat.platform.eventstore;

import io.asat.proof.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
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
    private static final int EVENTS_A_PAGE = 500;

    private static final String COLUMNS = """
            select globalIndex, aggregateIdentifier, type, sequenceNumber, eventIdentifier, payloadType, payloadRevision,
                timeStamp, payload, metaData
            from DomainEventEntry
            """;

    private static final String OF_AGGREGATE =
            COLUMNS + "where aggregateIdentifier = ? and sequenceNumber > ? order by sequenceNumber limit ?";

    private static final String OF_PLAN = COLUMNS + """
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

    /** In the place of what a row of ours never lacks. */
    private static final String NOTHING = "";

    private final EventStorageEngine raw;
    private final Serializer serializer;
    private final JdbcTemplate jdbc;

    /** @param raw reads the table without upcasters */
    JdbcStoredEvents(EventStorageEngine raw, Serializer serializer, JdbcTemplate jdbc) {
        this.raw = raw;
        this.serializer = serializer;
        this.jdbc = jdbc;
    }

    /** Not as Axon reads it: what somebody changed by SQL has to be found out, whatever it is now. */
    @Override
    public Stream<StoredEvent> of(String aggregate) {
        return Stream.iterate(
                        page(aggregate, Long.MIN_VALUE),
                        page -> !page.isEmpty(),
                        page -> page(aggregate, page.getLast().sequence() - 1))
                .flatMap(List::stream);
    }

    /** @param before the number of the event before, as Axon counts */
    private List<StoredEvent> page(String aggregate, long before) {
        return jdbc.query(OF_AGGREGATE, (row, number) -> event(row), aggregate, before, EVENTS_A_PAGE);
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
                OF_PLAN, (row, number) -> new Positioned(event(row), row.getLong(1)), position, plan, plan + "/", most);
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString(2),
                Objects.requireNonNullElse(row.getString(3), NOTHING),
                row.getLong(4) + 1,
                row.getString(5),
                row.getString(6),
                row.getString(7),
                instant(row.getString(8)),
                row.getString(9),
                Objects.requireNonNullElse(row.getString(10), NOTHING));
    }

    private static Instant instant(String timestamp) {
        try {
            return Instant.parse(timestamp);
        } catch (DateTimeException none) {
            return StoredEvent.NO_TIMESTAMP;
        }
    }

    @Override
    public long lastPosition(Collection<StoredEvent> events) {
        String[] identifiers = events.stream().map(StoredEvent::identifier).toArray(String[]::new);
        return Optional.ofNullable(jdbc.queryForObject(LAST, Long.class, (Object) identifiers))
                .orElse(-1L);
    }
}
