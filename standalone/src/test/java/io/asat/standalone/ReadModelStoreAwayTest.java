package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.asat.standalone.FaultyLine.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** AsAt on a MongoDB behind a line that is cut, falls silent, in the midst of a batch too, and is mended. */
@Tag("light")
class ReadModelStoreAwayTest {
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelStoreAwayTest.class);
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(2);
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(30);
    private static final ExecutorService ASKING = Executors.newVirtualThreadPerTaskExecutor();
    private static final int ACTIONS = 4;
    private static final int COMMANDS = 25;

    /** No faster than any machine projects, or it would never be over. */
    private static final Duration PACE = Duration.ofMillis(100);

    private static final List<String> QUESTIONS = List.of(
            "/api/plans",
            "/api/plans/away",
            "/api/plans/away/actions",
            "/api/plans/away/actions?asAt=2020-11-01&knownAt=2020-11-02",
            "/api/plans/away/actions/1",
            "/api/plans/away/actions/1?atLeast=1",
            "/api/plans/away/actions/1/history",
            "/api/plans/away/changes?from=2020-12-01",
            "/api/plans/away/trend?from=2020-12-01&to=2020-12-02&step=day",
            "/api/plans/away/imports",
            "/api/overdue",
            "/api/plans?position=1");
    private static final List<String> OPERATIONS = List.of("/api/admin/projections", "/api/admin/dead-letters");

    @TempDir
    static Path dataDirectory;

    private static MongoServer mongo;
    private static FaultyLine line;
    private static ConfigurableApplicationContext asAt;
    private static Caller caller;

    static class BehindTheLine {
        @Bean
        @Primary
        MongoConnectionDetails lineToMongo() {
            ConnectionString address = new ConnectionString("mongodb://127.0.0.1:" + line.port() + "/asat");
            return () -> address;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        mongo = new MongoServer(new MemoryBackend());
        mongo.bind("127.0.0.1", 0);
        line = new FaultyLine(mongo.getLocalAddress().getPort());
        asAt = AsAtHere.start(
                new SpringApplicationBuilder(AsAt.class, BehindTheLine.class),
                dataDirectory,
                "asat.read-models.in-memory=false");
        caller = AsAtHere.caller(asAt);
        assertThat(caller.post("manager", "/api/plans", """
                {"planId": "away", "organisation": "Northmere Council", "title": "Away",
                 "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""").status()).isEqualTo(201);
        for (int action = 1; action <= ACTIONS; action++) {
            assertThat(caller.post("manager", "/api/plans/away/actions", """
                    {"reference": "%s", "requirement": "Endure", "asAt": "2020-10-01"}""".formatted(action))
                            .status())
                    .isEqualTo(201);
        }
        await("all is well").atMost(CAUGHT_UP_WITHIN).until(() -> readiness() == 200);
    }

    @AfterAll
    static void stop() throws Exception {
        line.become(State.SOUND);
        asAt.close();
        ASKING.close();
        line.close();
        mongo.shutdownNow();
    }

    @AfterEach
    void everythingIsThereOnceAndNothingWasParked() {
        line.become(State.SOUND);
        long position = record(0);
        await("the read models have caught up")
                .atMost(CAUGHT_UP_WITHIN)
                .until(() ->
                        caller.get("viewer", "/api/plans?position=" + position).status() == 200);
        JsonNode listed =
                caller.get("auditor", "/api/plans/away/actions?asAt=2021-01-01").json();
        JsonNode replayed = caller.get("auditor", "/api/audit/plans/away/replay?asAt=2021-01-01")
                .json();
        assertThat(listed.get("actions")).isEqualTo(replayed.get("actions"));
        for (JsonNode action : listed.get("actions")) {
            JsonNode entries = caller.get(
                            "viewer",
                            "/api/plans/away/actions/" + action.get("reference").asString() + "/history")
                    .json()
                    .get("entries");
            assertThat(entries.valueStream().map(entry -> entry.get("sequence").asLong()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, action.get("version").asLong())
                                    .boxed()
                                    .toList());
        }
        assertThat(caller.get("admin", "/api/admin/dead-letters").json().get("deadLetters"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "SILENT"})
    void commandsGoOnAndEveryQuestionIsRefusedSoon(State fault) {
        line.become(fault);
        List<Long> millis = Stream.concat(
                        QUESTIONS.stream().map(question -> asking("auditor", question)),
                        OPERATIONS.stream().map(operation -> asking("admin", operation)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        record(COMMANDS);
        assertThat(caller.get("auditor", "/api/audit/plans/away/replay?asAt=2021-01-01")
                        .status())
                .as("audit needs no read model")
                .isEqualTo(200);
        assertThat(readiness()).isEqualTo(503);
        assertThat(caller.get("admin", "/actuator/health/liveness").status()).isEqualTo(200);
        LOG.info("{}: refused after {} ms", fault, millis);
    }

    /** All at once, on a line that everybody finds at fault. */
    private static CompletableFuture<Long> asking(String account, String question) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Caller.Answer answer = caller.get(account, question);
                    assertThat(answer.status())
                            .as("%s: %s", question, answer.body())
                            .isEqualTo(503);
                    assertThat(answer.retryAfter()).as(question).isPresent();
                    assertThat(answer.took()).as(question).isLessThan(REFUSED_WITHIN);
                    return answer.took().toMillis();
                },
                ASKING);
    }

    @Test
    void batchesThatAreCutOffInTheMidstAreTakenOnce() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService writer = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing = writer.submit(() -> {
                while (!enough.get()) {
                    record(COMMANDS);
                    LockSupport.parkNanos(PACE.toNanos());
                }
            });
            try {
                for (int cut = 0; cut < 4; cut++) {
                    State fault = cut % 2 == 0 ? State.CUT : State.SILENT;
                    long before = position();
                    awaitBeside(writing, "batches are under way", () -> position() > before);
                    line.become(fault);
                    awaitBeside(writing, "it is felt", () -> readiness() == 503);
                    line.become(State.SOUND);
                    awaitBeside(writing, "it is over", () -> readiness() == 200);
                }
            } finally {
                enough.set(true);
            }
            writing.get();
        }
    }

    /** A writer that failed says why nothing happens. */
    private static void awaitBeside(Future<?> writing, String what, Callable<Boolean> condition) {
        await(what).atMost(CAUGHT_UP_WITHIN).until(() -> {
            if (writing.isDone()) {
                writing.get();
            }
            return condition.call();
        });
    }

    private static long position() {
        return caller.get("admin", "/api/admin/projections")
                .json()
                .at("/projections/0/position")
                .asLong();
    }

    /** @return where the last of so many commands and one more to each action was stored; all of them are acknowledged */
    private static long record(int commands) {
        long position = 0;
        for (int number = 0; number < commands + ACTIONS; number++) {
            Caller.Answer answer = caller.post(
                    "officer",
                    "/api/plans/away/actions/" + (1 + number % ACTIONS) + "/record-progress",
                    "{\"narrative\": \"Step " + number + " at " + System.nanoTime() + "\", \"asAt\": \"2020-12-04\"}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.took()).isLessThan(Duration.ofSeconds(5));
            position = Long.parseLong(answer.position().orElseThrow());
        }
        return position;
    }

    private static int readiness() {
        return caller.get("admin", "/actuator/health/readiness").status();
    }
}
