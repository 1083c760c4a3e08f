package io.asat.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SortedSet;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * For how long a place in the global order that is passed over, because who took it has not committed yet, is looked at
 * again. A writer holds a place for seconds, which PostgreSQL's timeouts see to. But a gap's age is told by the timestamp
 * of an event behind it, by the clock of whoever wrote that: it is borne with for so long that no clock an hour wrong,
 * and no stretch of events that others write meanwhile, closes it over an event that is still to come.
 */
final class Gaps {
    private static final Duration KEPT = Duration.ofMinutes(70);

    /** In places. PostgreSQL takes 65,535 parameters a statement, and each gap is one. */
    static final int FARTHEST = 50_000;

    /** Old gaps are looked for in so many rows at a time, not in all of an hour. */
    private static final int ROWS = 500;

    private Gaps() {}

    static JdbcEventStorageEngine.Builder configure(JdbcEventStorageEngine.Builder builder) {
        return builder.gapTimeout(Math.toIntExact(KEPT.toMillis()))
                .maxGapOffset(FARTHEST)
                .cleanGaps(Gaps::rowsBehindGaps);
    }

    private static PreparedStatement rowsBehindGaps(Connection connection, EventSchema schema, SortedSet<Long> gaps)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select " + schema.globalIndexColumn() + ", "
                + schema.timestampColumn() + " from " + schema.domainEventTable() + " where "
                + schema.globalIndexColumn() + " between ? and ? order by " + schema.globalIndexColumn() + " limit "
                + ROWS);
        statement.setLong(1, gaps.first());
        statement.setLong(2, gaps.last() + 1);
        return statement;
    }
}
