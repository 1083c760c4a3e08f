package io.asat.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Those who wait while the store keeps one waiting. */
class GroupCommitQueueTest {
    private static final int MOST_WAITING = 1_000;
    private static final EventRow ROW =
            new EventRow("plan/1", 0, "Action", "an-identifier", "{}", "{}", null, "Told", "now");

    private final CompletableFuture<Void> answer = new CompletableFuture<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean mended;
    private volatile boolean overflowing;
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Thread> callers = new ArrayList<>();
    private final GroupCommit commits = new GroupCommit(new EventTable(new Silent()), new RecentPlaces());

    @AfterEach
    void letGo() {
        answer.complete(null);
        commits.close();
    }

    @Test
    void areRefusedWithTheOneThatFoundTheStoreAwayWithoutAskingItAgain() throws Exception {
        oneAsks();
        wait(MOST_WAITING);
        answer.complete(null);
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(refused).hasValue(1 + MOST_WAITING);
        assertThat(asked).hasValueLessThan(1 + MOST_WAITING / 128);
    }

    @Test
    void areSoManyAtMostAndTheNextIsRefusedAtOnce() {
        oneAsks();
        wait(MOST_WAITING);
        CompletableFuture<Void> next = CompletableFuture.runAsync(() -> {
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(() -> commits.append(List.of(ROW)));
        });
        await("it is refused").until(next::isDone);
        next.join();
        assertThat(refused).hasValue(0);
    }

    @Test
    void areRefusedByAStoreThatWasFoundAwayUntilATrialGoesWell() throws Exception {
        assertThat(commits.isRefusing()).isFalse();
        oneAsks();
        answer.complete(null);
        callers.getFirst().join();
        assertThat(commits.isRefusing()).isTrue();
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> commits.append(List.of(ROW)));
        await("it is tried").until(() -> asked.get() > 2);
        assertThat(commits.isRefusing()).isTrue();
        mended = true;
        await("it takes events again").until(() -> !commits.isRefusing());
    }

    @Test
    void haveAWriterAgainAfterAnErrorInATrial() throws Exception {
        overflowing = true;
        oneAsks();
        answer.complete(null);
        callers.getFirst().join();
        await("it is tried").until(() -> asked.get() > 2);
        assertThat(commits.isRefusing()).isTrue();
        overflowing = false;
        mended = true;
        await("it takes events again").until(() -> !commits.isRefusing());
    }

    private void oneAsks() {
        wait(1);
        await("the store is asked").until(() -> asked.get() == 1);
    }

    private void wait(int more) {
        IntStream.range(0, more)
                .forEach(caller -> callers.add(Thread.ofVirtual().start(this::append)));
        await("they wait").until(() -> callers.stream().allMatch(caller -> caller.getState() == Thread.State.WAITING));
    }

    private void append() {
        try {
            commits.append(List.of(ROW));
        } catch (SQLException away) {
            refused.incrementAndGet();
        }
    }

    /** Says after a while that it is away. */
    private final class Silent extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            int times = asked.incrementAndGet();
            answer.join();
            if (overflowing && times > 1) {
                throw new StackOverflowError("Thrown by a test");
            }
            if (mended) {
                throw new SQLException("not away", "42601");
            }
            throw new SQLException("away", "08001");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }
}
