package io.asat.platform.eventstore;

import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The exact global index of an event. The head of the table would not do: an index that a rolled back transaction left
 * unused may lie before it, and projections would seem to be waiting for it.
 */
class JdbcEventPositions implements EventPositions {
    private static final String OF_EVENT =
            "select globalIndex from DomainEventEntry where aggregateIdentifier = ? and sequenceNumber = ?";
    private static final String LATEST = "select coalesce(max(globalIndex), 0) from DomainEventEntry";

    private final JdbcTemplate jdbc;
    private final RecentPlaces recent;

    JdbcEventPositions(JdbcTemplate jdbc, RecentPlaces recent) {
        this.jdbc = jdbc;
        this.recent = recent;
    }

    @Override
    public String of(String aggregate, long sequence) {
        OptionalLong known = recent.of(aggregate, sequence - 1);
        return known.isPresent()
                ? String.valueOf(known.getAsLong())
                : String.valueOf(jdbc.queryForObject(OF_EVENT, Long.class, aggregate, sequence - 1));
    }

    @Override
    public String latest() {
        return String.valueOf(jdbc.queryForObject(LATEST, Long.class));
    }
}
