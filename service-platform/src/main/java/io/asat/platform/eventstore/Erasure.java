package io.asat.platform.eventstore;

import io.asat.events.ActionListed;
import io.asat.events.ActionRegistered;
import io.asat.events.EntryRedacted;
import io.asat.proof.Redaction;
import io.asat.proof.StoredEvent;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes words out of the event table that an event says are gone, in the transaction that stores it. */
final class Erasure {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The migration's trigger takes the same lock: no snapshot of before slips in. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext(?))";

    private static final String SNAPSHOTS = "delete from SnapshotEventEntry where aggregateIdentifier = ?";
    private static final String READ = """
            select eventIdentifier, type, payloadType, payloadRevision, timeStamp, payload, metaData
            from DomainEventEntry where aggregateIdentifier = ? and sequenceNumber = ? for update
            """;
    private static final String LISTINGS = """
            select sequenceNumber + 1 from DomainEventEntry
            where aggregateIdentifier = ? and payloadType = ? and payload::json ->> 'reference' = ?
            """;
    private static final String WRITE = """
            update DomainEventEntry set payload = ?, metaData = ? where aggregateIdentifier = ? and sequenceNumber = ?
            """;

    private final Connection connection;
    private final String aggregate;

    private Erasure(Connection connection, String aggregate) {
        this.connection = connection;
        this.aggregate = aggregate;
    }

    /** @return whether the row is of an event that says that words are gone */
    static boolean isCalledForBy(EventRow row) {
        return row.payloadType().equals(EntryRedacted.class.getSimpleName());
    }

    /** @param redaction a row that calls for it, stored in the connection's transaction */
    static void of(EventRow redaction, Connection connection) throws SQLException {
        Erasure erasure = new Erasure(connection, redaction.aggregate());
        erasure.execute(LOCK);
        erasure.execute(SNAPSHOTS);
        String mark = EntryRedacted.mark(redaction.sequence() + 1);
        for (JsonNode removed : JSON.readTree(redaction.payload()).get("removed")) {
            Set<String> fields = StreamSupport.stream(removed.get("fields").spliterator(), false)
                    .map(JsonNode::stringValue)
                    .collect(Collectors.toSet());
            long sequence = removed.get("sequence").longValue();
            Optional<StoredEvent> event = erasure.read(sequence);
            if (event.isPresent()) {
                erasure.write(Redaction.of(event.get(), fields, mark));
                if (event.get().type().equals(ActionRegistered.class.getSimpleName())) {
                    forgetRequest(ActionId.of(redaction.aggregate()), connection);
                }
            }
        }
    }

    /** The plan's event of the same request has its digest too, by which the words could be guessed. */
    private static void forgetRequest(ActionId action, Connection connection) throws SQLException {
        Erasure erasure = new Erasure(connection, action.plan().value());
        erasure.execute(LOCK);
        erasure.execute(SNAPSHOTS);
        for (long sequence : erasure.listings(action.reference())) {
            Optional<StoredEvent> event = erasure.read(sequence);
            if (event.isPresent()) {
                erasure.write(Redaction.of(event.get(), Set.of(), ""));
            }
        }
    }

    private List<Long> listings(ActionReference reference) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LISTINGS)) {
            select.setString(1, aggregate);
            select.setString(2, ActionListed.class.getSimpleName());
            select.setString(3, reference.value());
            List<Long> sequences = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sequences.add(rows.getLong(1));
                }
            }
            return sequences;
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, aggregate);
            statement.execute();
        }
    }

    private Optional<StoredEvent> read(long sequence) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, aggregate);
            select.setLong(2, sequence - 1);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredEvent(
                                aggregate,
                                row.getString(2),
                                sequence,
                                row.getString(1),
                                row.getString(3),
                                row.getString(4),
                                Instant.parse(row.getString(5)),
                                row.getString(6),
                                row.getString(7)))
                        : Optional.empty();
            }
        }
    }

    private void write(StoredEvent event) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setString(1, event.payload());
            update.setString(2, event.metaData());
            update.setString(3, aggregate);
            update.setLong(4, event.sequence() - 1);
            update.executeUpdate();
        }
    }
}
