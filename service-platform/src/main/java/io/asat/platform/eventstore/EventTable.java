package io.asat.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of events, as far as it is written to. */
final class EventTable {
    private static final String INSERT = """
            insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,
                payloadRevision, payloadType, timeStamp)
            select aggregate, number, type, identifier, metaData, payload, revision, payloadType, time
            from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality
                as event (aggregate, number, type, identifier, metaData, payload, revision, payloadType, time, place)
            order by place
            returning aggregateIdentifier, sequenceNumber, globalIndex
            """;

    /** At a place that is never given out, so that none is used up. */
    private static final String TRIAL = """
            insert into DomainEventEntry (globalIndex, aggregateIdentifier, sequenceNumber, eventIdentifier, payload,
                payloadType, timeStamp)
            values (-1, 'trial', 0, 'trial', '', 'trial', '')
            """;

    private final DataSource dataSource;

    EventTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where a stored event stands in the order of all. */
    record Place(String aggregate, long sequence, long globalIndex) {}

    /**
     * Inserts all rows, in their order, or none: it is one statement, or one transaction where words have to go with it.
     * When it returns they are durable.
     *
     * @throws SQLException if one of them has a sequence number or an identifier that is taken, or the store is away
     */
    List<Place> insert(List<EventRow> rows) throws SQLException {
        List<EventRow> redactions = rows.stream().filter(Erasure::isCalledForBy).toList();
        try (Connection connection = dataSource.getConnection()) {
            return redactions.isEmpty() ? insert(rows, connection) : insertAndErase(rows, redactions, connection);
        }
    }

    /** What is to be forgotten is so in the moment in which that is recorded. */
    private static List<Place> insertAndErase(List<EventRow> rows, List<EventRow> redactions, Connection connection)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Place> places = insert(rows, connection);
            for (EventRow redaction : redactions) {
                Erasure.of(redaction, connection);
            }
            connection.commit();
            return places;
        } finally {
            // of no effect once it is committed
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<Place> insert(List<EventRow> rows, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            texts(insert, 1, rows, EventRow::aggregate);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(EventRow::sequence).toArray()));
            texts(insert, 3, rows, EventRow::aggregateType);
            texts(insert, 4, rows, EventRow::identifier);
            texts(insert, 5, rows, EventRow::metaData);
            texts(insert, 6, rows, EventRow::payload);
            texts(insert, 7, rows, EventRow::revision);
            texts(insert, 8, rows, EventRow::payloadType);
            texts(insert, 9, rows, EventRow::timestamp);
            return places(insert);
        }
    }

    /**
     * Inserts what is taken back at once.
     *
     * @throws SQLException if nothing can be inserted
     */
    void tryToInsert() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(TRIAL);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void texts(
            PreparedStatement insert, int parameter, List<EventRow> rows, Function<EventRow, @Nullable Object> column)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.apply(rows.get(row));
        }
        insert.setArray(parameter, insert.getConnection().createArrayOf("text", values));
    }

    private static List<Place> places(PreparedStatement insert) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (ResultSet inserted = insert.executeQuery()) {
            while (inserted.next()) {
                places.add(new Place(inserted.getString(1), inserted.getLong(2), inserted.getLong(3)));
            }
        }
        return places;
    }
}
