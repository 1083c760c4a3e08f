package io.asat.platform.eventstore;

import io.asat.platform.web.StoreProblems;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The one writer of a process to the event table: what commands append while it waits for the disk it writes with the
 * next statement, in one commit. As its commits follow one another, events of this process become visible in the order of
 * their places.
 *
 * <p>What one command appends is stored whole or not at all, and nobody's failure is another's: a statement that is
 * refused is taken apart, and each command's events are written by themselves.
 *
 * <p>Once the store was found away, or too slow, whoever comes is refused at once until a trial goes well: those who wait
 * for each other before they come here would otherwise wait for the store each in turn.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    /** As many as wait at most; more are refused, not kept. */
    private static final int WAITING = 1_000;

    private static final int GROUP = 128;

    /** How soon it sees that it is closed. */
    private static final int LOOK_UP_MILLIS = 200;

    private final EventTable table;
    private final RecentPlaces recent;
    private final BlockingQueue<Append> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread writer =
            Thread.ofPlatform().name("event-appender").daemon().unstarted(this::write);
    private volatile boolean refusing;
    private volatile boolean closed;

    GroupCommit(EventTable table, RecentPlaces recent) {
        this.table = table;
        this.recent = recent;
        writer.start();
    }

    private record Append(List<EventRow> rows, CompletableFuture<Void> stored) {}

    /** Whether nothing is taken, because the store was found away, or too slow. */
    boolean isRefusing() {
        return refusing;
    }

    /**
     * Returns when the rows are durable.
     *
     * @throws DataAccessResourceFailureException if too many wait already, or the store was found away
     */
    void append(List<EventRow> rows) throws SQLException {
        Append append = new Append(rows, new CompletableFuture<>());
        if (closed || refusing || !waiting.offer(append)) {
            throw new DataAccessResourceFailureException("The event store takes no more for now");
        }
        if (closed && waiting.remove(append)) {
            throw closing();
        }
        try {
            append.stored().join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case SQLException cause -> throw cause;
                case DataAccessResourceFailureException away -> throw away;
                case null, default -> throw failure;
            }
        }
    }

    private void write() {
        List<Append> group = new ArrayList<>();
        while (!closed) {
            try {
                writeNext(group);
            } catch (Throwable unforeseen) {
                // whoever comes later would wait for ever if nobody wrote any more
                refuse(group, unforeseen);
                LOG.error("The writer of events goes on after what it did not foresee", unforeseen);
            }
            group.clear();
        }
        waiting.drainTo(group);
        refuse(group, closing());
    }

    private void writeNext(List<Append> group) {
        next().ifPresent(group::add);
        waiting.drainTo(group, GROUP - group.size());
        if (refusing) {
            refuse(group, away());
            tryAgain();
        } else {
            write(group);
        }
    }

    private void tryAgain() {
        try {
            table.tryToInsert();
            refusing = false;
        } catch (SQLException failure) {
            refusing = StoreProblems.isAway(failure);
        }
    }

    private static DataAccessResourceFailureException away() {
        return new DataAccessResourceFailureException("The event store was found away");
    }

    private static DataAccessResourceFailureException closing() {
        return new DataAccessResourceFailureException("The event store is being closed");
    }

    private Optional<Append> next() {
        try {
            return Optional.ofNullable(waiting.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }

    private void write(List<Append> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<EventRow> rows =
                    group.stream().flatMap(append -> append.rows().stream()).toList();
            recent.remember(table.insert(rows));
            group.forEach(append -> append.stored().complete(null));
        } catch (SQLException failure) {
            if (StoreProblems.isAway(failure)) {
                refusing = true;
                refuse(group, failure);
                refuseThoseWaiting(failure);
            } else if (group.size() > 1) {
                group.forEach(append -> write(List.of(append)));
            } else {
                refuse(group, failure);
            }
        } catch (RuntimeException | Error failure) {
            refuse(group, failure);
        }
    }

    /** What waits for a store that does not answer would wait as long again, each group after the other. */
    private void refuseThoseWaiting(SQLException failure) {
        List<Append> others = new ArrayList<>();
        waiting.drainTo(others);
        refuse(others, failure);
    }

    private static void refuse(List<Append> appends, Throwable failure) {
        appends.forEach(append -> append.stored().completeExceptionally(failure));
    }

    /** What waits is refused; what is being written is finished. */
    @Override
    public void close() {
        closed = true;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
