package io.asat.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks PostgreSQL twice a second whether it answers, on a connection of its own, so that nobody else has to find out by
 * waiting.
 */
final class EventStoreWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStoreWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int PAUSES_BETWEEN_LOOKS_FOR_ROOM = 10;

    /** Sorts more than it may hold in memory: that takes room on the server's disk, and leaves nothing behind. */
    private static final String NEEDS_ROOM =
            "set work_mem = '64kB'; select count(*) from (select g from generate_series(1, 20000) g order by -g) s";

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("event-store-watch").factory());
    private final DataSource impatient;
    private Optional<Connection> connection = Optional.empty();
    private int looks;
    private volatile Finding finding = Finding.ANSWERS;

    /** What was found last. */
    enum Finding {
        ANSWERS,
        /** It reads, and has no room to write. */
        FULL,
        AWAY
    }

    /** @param impatient opens connections that give up within seconds */
    EventStoreWatch(DataSource impatient) {
        this.impatient = impatient;
    }

    EventStoreWatch started() {
        ScheduledFuture<?> _ = clockwork.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    Finding finding() {
        return finding;
    }

    /** @throws SQLTransientConnectionException if it was found away */
    void requireAnswer() throws SQLTransientConnectionException {
        if (finding == Finding.AWAY) {
            throw new SQLTransientConnectionException("the event store was found away", "08001");
        }
    }

    private void look() {
        Finding now = found();
        if (now != finding) {
            LOG.warn("The event store was {} and is {}", finding, now);
        }
        finding = now;
    }

    private Finding found() {
        try {
            Connection open = open();
            try (Statement statement = open.createStatement()) {
                boolean forRoom = finding == Finding.FULL || looks++ % PAUSES_BETWEEN_LOOKS_FOR_ROOM == 0;
                statement.execute(forRoom ? NEEDS_ROOM : "select 1");
            }
            return Finding.ANSWERS;
        } catch (SQLException failure) {
            if (String.valueOf(failure.getSQLState()).startsWith("53")) {
                return Finding.FULL;
            }
            closeConnection();
            return Finding.AWAY;
        } catch (RuntimeException unforeseen) {
            LOG.error("The event store could not be asked", unforeseen);
            closeConnection();
            return Finding.AWAY;
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection.isPresent() ? connection.get() : impatient.getConnection();
        connection = Optional.of(open);
        return open;
    }

    private void closeConnection() {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException alreadyBroken) {
            LOG.debug("A broken connection could not be closed", alreadyBroken);
        } finally {
            connection = Optional.empty();
        }
    }

    @Override
    public void close() {
        clockwork.close();
        closeConnection();
    }
}
