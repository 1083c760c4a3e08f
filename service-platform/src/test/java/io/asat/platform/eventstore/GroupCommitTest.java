package io.asat.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.asat.platform.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupCommitTest {
    private final RecentPlaces recent = new RecentPlaces();
    private EmbeddedPostgres postgres;
    private DataSource database;
    private JdbcTemplate jdbc;

    @BeforeAll
    void start(@TempDir Path directory) {
        postgres = EmbeddedPostgres.start(directory);
        database = new SimpleDriverDataSource(
                new org.postgresql.Driver(), postgres.jdbcUrl(), postgres.username(), postgres.password());
        jdbc = new JdbcTemplate(database);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__event_store.sql")).execute(database);
    }

    @BeforeEach
    void empty() {
        jdbc.execute("truncate DomainEventEntry");
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @Test
    void whatManyAppendAtOnceIsStoredOnceInFewerCommitsAndItsPlacesAreKnown() throws Exception {
        AtomicInteger statements = new AtomicInteger();
        try (GroupCommit commits = commits(counting(statements))) {
            atOnce(16, writer -> {
                for (int sequence = 0; sequence < 50; sequence++) {
                    commits.append(List.of(row("plan/" + writer, sequence)));
                }
                return writer;
            });
        }
        assertThat(count()).isEqualTo(16 * 50);
        assertThat(statements.get()).isLessThan(16 * 50);
        assertThat(recent.of("plan/3", 49).orElseThrow())
                .isEqualTo(jdbc.queryForObject(
                        "select globalIndex from DomainEventEntry where aggregateIdentifier = 'plan/3'"
                                + " and sequenceNumber = 49",
                        Long.class));
    }

    @Test
    void ofTheSameNumberOneIsStoredAndOnlyTheOthersFail() throws Exception {
        List<Boolean> stored;
        try (GroupCommit commits = commits(database)) {
            stored = atOnce(12, writer -> {
                String aggregate = writer < 6 ? "plan/contested" : "plan/" + writer;
                try {
                    commits.append(List.of(row(aggregate, 0), row(aggregate, 1)));
                    return true;
                } catch (SQLException lostRace) {
                    assertThat(lostRace.getSQLState()).isEqualTo("23505");
                    return false;
                }
            });
        }
        assertThat(stored.subList(0, 6)).containsOnlyOnce(true);
        assertThat(stored.subList(6, 12)).containsOnly(true);
        assertThat(count()).isEqualTo(2 * 7);
    }

    @Test
    void whatCannotBeStoredAtAllFailsAlone() throws Exception {
        List<Boolean> stored;
        try (GroupCommit commits = commits(database)) {
            stored = atOnce(12, writer -> {
                try {
                    commits.append(List.of(row(writer == 0 ? "x".repeat(256) : "plan/" + writer, 0)));
                    return true;
                } catch (SQLException tooLong) {
                    return false;
                }
            });
        }
        assertThat(stored.subList(1, 12)).containsOnly(true);
        assertThat(count()).isEqualTo(11);
    }

    @Test
    void whatOneCommandAppendsIsStoredWholeOrNotAtAll() throws Exception {
        try (GroupCommit commits = commits(database)) {
            commits.append(List.of(row("plan/1", 0)));
            assertThatThrownBy(() -> commits.append(List.of(row("plan/2", 0), row("plan/1", 0), row("plan/3", 0))))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aStoreThatIsAwayFailsEveryoneWhoWaitsAndTakesTheNextOnceItIsBack() throws Exception {
        AtomicInteger refusals = new AtomicInteger(8);
        try (GroupCommit commits = commits(refusing(refusals))) {
            List<Boolean> stored = atOnce(4, writer -> stores(commits, "plan/" + writer));
            assertThat(count()).isEqualTo((int)
                    stored.stream().filter(Boolean::booleanValue).count());
            refusals.set(0);
            await("it is tried again").until(() -> !commits.isRefusing());
            commits.append(List.of(row("plan/later", 0)));
            assertThat(count())
                    .as("trials leave nothing")
                    .isEqualTo(
                            (int) stored.stream().filter(Boolean::booleanValue).count() + 1);
        }
        assertThat(recent.of("plan/later", 0)).isPresent();
    }

    @Test
    void whoWaitsWhenItIsClosedIsRefusedAsByAStoreThatIsAway() throws Exception {
        CountDownLatch connecting = new CountDownLatch(1);
        CountDownLatch connected = new CountDownLatch(1);
        GroupCommit commits = commits(held(connecting, connected));
        FutureTask<Boolean> written = new FutureTask<>(() -> stores(commits, "plan/written"));
        FutureTask<Boolean> refused = new FutureTask<>(() -> stores(commits, "plan/refused"));
        Thread.ofPlatform().start(written);
        connecting.await();
        Thread waiting = Thread.ofPlatform().start(refused);
        await("it waits").until(() -> waiting.getState() == Thread.State.WAITING);
        Thread closing = Thread.ofPlatform().start(commits::close);
        await("it is being closed").until(() -> closing.getState() == Thread.State.WAITING);
        connected.countDown();
        closing.join();
        assertThat(written.get()).isTrue();
        assertThat(refused.get()).isFalse();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void rowsKeepTheirOrder() throws Exception {
        List<EventRow> rows = IntStream.range(0, 500)
                .mapToObj(number -> row("plan/" + number, 0))
                .toList();
        try (GroupCommit commits = commits(database)) {
            commits.append(rows);
        }
        assertThat(jdbc.queryForList(
                        "select aggregateIdentifier from DomainEventEntry order by globalIndex", String.class))
                .isEqualTo(rows.stream().map(EventRow::aggregate).toList());
    }

    private GroupCommit commits(DataSource dataSource) {
        return new GroupCommit(new EventTable(dataSource), recent);
    }

    private int count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from DomainEventEntry", Integer.class));
    }

    private DataSource counting(AtomicInteger connections) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    private static boolean stores(GroupCommit commits, String aggregate) {
        try {
            commits.append(List.of(row(aggregate, 0)));
            return true;
        } catch (SQLException | DataAccessResourceFailureException away) {
            return false;
        }
    }

    /** Tells when a connection is asked for, and gives none before it may. */
    private DataSource held(CountDownLatch asked, CountDownLatch given) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                asked.countDown();
                try {
                    given.await();
                } catch (InterruptedException nobodyDoes) {
                    throw new IllegalStateException(nobodyDoes);
                }
                return super.getConnection();
            }
        };
    }

    private DataSource refusing(AtomicInteger refusals) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                if (refusals.getAndDecrement() > 0) {
                    throw new SQLException("refused", "08001");
                }
                return super.getConnection();
            }
        };
    }

    private static EventRow row(String aggregate, long sequence) {
        return new EventRow(
                aggregate,
                sequence,
                "Action",
                UUID.randomUUID().toString(),
                "{}",
                "{\"of\":\"\\\"it\\\"\"}",
                null,
                "Told",
                "now");
    }

    private static <T> List<T> atOnce(int writers, Each<T> each) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<T>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                Callable<T> task = () -> {
                    start.await();
                    return each.run(own);
                };
                running.add(threads.submit(task));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private interface Each<T> {
        T run(int writer) throws Exception;
    }
}
