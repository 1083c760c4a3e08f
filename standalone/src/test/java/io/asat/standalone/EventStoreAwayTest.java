package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.platform.postgres.EmbeddedPostgres;
import io.asat.standalone.FaultyLine.State;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** AsAt on a PostgreSQL behind a line that fails in every way a line can, and is mended each time. */
@Tag("light")
class EventStoreAwayTest {
    private static final int CALLERS = 48;

    /** What a caller may have to wait who asks before it is known that the store is away. */
    private static final Duration FIRST = Duration.ofSeconds(8);

    /** And when it is known. A loaded machine takes its time; the point is that nobody waits for the store. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final Duration AGAIN = Duration.ofSeconds(20);

    /** One waits for a statement to be given up, the others for each other. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(12);

    /** What makes an insert take longer than it may. */
    enum Slowness {
        /** Ten seconds a statement. */
        SLEEPING("""
                create function sleeping() returns trigger language plpgsql as
                    'begin perform pg_sleep(10); return null; end';
                create trigger sleeping before insert on DomainEventEntry execute function sleeping()""", """
                drop trigger sleeping on DomainEventEntry;
                drop function sleeping()"""),
        /** Somebody else holds the table and does not let go. */
        HELD("lock table DomainEventEntry in exclusive mode", "rollback");

        private final String begin;
        private final String end;

        Slowness(String begin, String end) {
            this.begin = begin;
            this.end = end;
        }
    }

    @TempDir
    static Path dataDirectory;

    private static EmbeddedPostgres postgres;
    private static FaultyLine line;
    private static ConfigurableApplicationContext asAt;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(dataDirectory);
        line = new FaultyLine(
                URI.create(postgres.jdbcUrl().substring("jdbc:".length())).getPort());
        asAt = AsAtHere.start(
                dataDirectory,
                "asat.event-store=postgresql",
                "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + line.port() + "/asat",
                "spring.datasource.username=" + postgres.username(),
                "spring.datasource.password=" + postgres.password());
        caller = AsAtHere.caller(asAt);
        assertThat(caller.post("manager", "/api/plans", """
                {"planId": "away", "organisation": "Northmere Council", "title": "Away",
                 "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""").status()).isEqualTo(201);
        for (Enum<?> fault :
                Stream.of(State.values(), Slowness.values()).flatMap(Stream::of).toList()) {
            assertThat(caller.post("manager", "/api/plans/away/actions", """
                    {"reference": "%s", "requirement": "Endure", "asAt": "2020-10-01"}""".formatted(fault))
                            .status())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        line.become(State.SOUND);
        asAt.close();
        line.close();
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOUND")
    void callersAreToldAtOnceAndAllGoesOnWhenTheStoreIsBack(State fault) throws Exception {
        line.become(fault);
        List<Caller.Answer> first = record(fault, 0);
        await("it is known").atMost(FIRST).until(() -> readiness() == 503);
        List<Caller.Answer> next = record(fault, CALLERS);
        Caller.Answer audit = caller.get("auditor", "/api/audit/plans/away/replay");
        Caller.Answer reading = caller.get("viewer", "/api/plans/away/actions");
        line.become(State.SOUND);

        first.forEach(answer -> isRefused(answer, FIRST));
        next.forEach(answer -> isRefused(answer, AT_ONCE));
        isRefused(audit, AT_ONCE);
        assertThat(reading.status()).as("what was read already is shown").isEqualTo(200);
        await("it is back").atMost(AGAIN).until(() -> readiness() == 200);
        everyProgressIsThereOnce(
                fault,
                Stream.concat(acknowledged(fault, 0), acknowledged(fault, CALLERS))
                        .toList());
    }

    /** That it answers the watch does not help those who write: they wait as long as a statement may take, and no longer. */
    @ParameterizedTest
    @EnumSource
    void callersAreRefusedWhenAStatementTakesTooLongAndNothingIsHalfWritten(Slowness fault) throws Exception {
        try (Connection other =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(fault == Slowness.SLEEPING);
            statement.execute(fault.begin);
            try {
                record(fault, 0).forEach(answer -> isRefused(answer, GIVEN_UP));
                record(fault, CALLERS).forEach(answer -> isRefused(answer, FIRST));
                assertThat(readiness()).isEqualTo(503);
                assertThat(caller.get("viewer", "/api/plans/away/actions").status())
                        .isEqualTo(200);
                assertThat(version(fault)).as("nothing is half written").isEqualTo(1);
            } finally {
                statement.execute(fault.end);
            }
        }
        await("it is back").atMost(AGAIN).until(() -> readiness() == 200);
        everyProgressIsThereOnce(
                fault,
                Stream.concat(acknowledged(fault, 0), acknowledged(fault, CALLERS))
                        .toList());
    }

    private static long version(Enum<?> fault) {
        return caller.get("auditor", "/api/audit/plans/away/replay")
                .json()
                .get("actions")
                .valueStream()
                .filter(action -> action.get("reference").asString().equals(fault.name()))
                .mapToLong(action -> action.get("version").asLong())
                .sum();
    }

    /** Sent again under the same keys, for as long as some are told to come back. */
    private static Stream<Caller.Answer> acknowledged(Enum<?> fault, int from) {
        return await("all are acknowledged")
                .atMost(AGAIN)
                .until(
                        () -> record(fault, from),
                        answers -> answers.stream().allMatch(answer -> answer.status() == 200))
                .stream();
    }

    /** By so many callers at once, each under a key of its own. */
    private static List<Caller.Answer> record(Enum<?> fault, int from) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Caller.Answer>> sent = IntStream.range(from, from + CALLERS)
                    .mapToObj(number -> threads.submit(() -> caller.post(
                            "officer",
                            "/api/plans/away/actions/" + fault + "/record-progress",
                            "{\"narrative\": \"Step " + number + "\", \"asAt\": \"2020-12-04\"}",
                            "Idempotency-Key",
                            "step-" + number)))
                    .toList();
            List<Caller.Answer> answers = new ArrayList<>();
            for (Future<Caller.Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static void isRefused(Caller.Answer answer, Duration within) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.retryAfter()).isPresent();
        assertThat(answer.took()).isLessThan(within);
    }

    private static void everyProgressIsThereOnce(Enum<?> fault, List<Caller.Answer> answers) {
        long version = answers.stream()
                .mapToLong(answer -> answer.json().get("version").asLong())
                .max()
                .orElseThrow();
        assertThat(version).isEqualTo(1 + 2 * CALLERS);
        long position = answers.stream()
                .mapToLong(answer -> Long.parseLong(answer.position().orElseThrow()))
                .max()
                .orElseThrow();
        Caller.Answer history =
                caller.get("viewer", "/api/plans/away/actions/" + fault + "/history?position=" + position);
        assertThat(history.json()
                        .get("entries")
                        .valueStream()
                        .map(entry -> entry.get("sequence").asLong()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + 2 * CALLERS)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(history.json()
                        .get("entries")
                        .valueStream()
                        .skip(1)
                        .map(entry -> entry.at("/data/narrative").asString()))
                .doesNotHaveDuplicates();
    }

    private static int readiness() {
        return caller.get("admin", "/actuator/health/readiness").status();
    }
}
