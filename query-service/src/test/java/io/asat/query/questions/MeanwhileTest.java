package io.asat.query.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoException;
import io.asat.events.ActionEvent;
import io.asat.events.ProgressRecorded;
import io.asat.events.Recording;
import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.Http;
import io.asat.query.testing.QueryServiceOnMemory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is asked while something is being recorded, or is yet to be. */
@SpringBootTest(
        classes = QueryServiceOnMemory.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class MeanwhileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ActionReference REFERENCE = new ActionReference("1");
    private static int plans;

    private final EventStore events;
    private final Store store;
    private final Http http;
    private final ActionController controller;
    private final PlanId plan = new PlanId("meanwhile-" + plans++);
    private final ActionId action = new ActionId(plan, REFERENCE);

    MeanwhileTest(@Autowired EventStore events, @Autowired ActionController controller, @LocalServerPort int port) {
        this.events = events;
        this.store = new Store(events);
        this.controller = controller;
        this.http = new Http(port);
    }

    @BeforeEach
    void storeAPlan() {
        store.plan(plan, List.of(new RandomAction(action, 1, 1).record(1)));
        assertThat(http.get("viewer", "/api/plans/" + plan + "?position=" + head())
                        .status())
                .isEqualTo(200);
    }

    private long head() {
        return events.createHeadToken().position().orElseThrow();
    }

    @Test
    void whatIsRecordedMeanwhileIsNoChangeBetweenDaysOnWhichItHolds() {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (long sequence = 2; !enough.get() && sequence < 1_000; sequence++) {
                store.publish(progress(sequence));
            }
        });
        try {
            for (int question = 0; question < 40; question++) {
                JsonNode answer = http.get("viewer", "/api/plans/" + plan + "/changes?from=2021-01-20&to=2021-02-20")
                        .body();
                assertThat(answer.get("changes")).as("%s", answer).isEmpty();
            }
        } finally {
            enough.set(true);
            writing.join();
        }
    }

    private Recorded<ActionEvent> progress(long sequence) {
        Instant recordedAt = Instant.parse("2021-01-06T09:00:00Z").plusMillis(sequence);
        return new Recorded<>(
                new ProgressRecorded(action, "Step " + sequence, Store.START),
                sequence,
                new Recording("officer", null, "api", null, "digest", recordedAt, "salt"));
    }

    @Test
    void aPositionBeyondTheHeadIsNotWaitedFor() {
        long begun = System.nanoTime();
        Http.Answer answer = http.get("viewer", "/api/plans/" + plan + "?position=999999999999999");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body().get("type").asString()).isEqualTo("urn:asat:problem:not-yet-visible");
    }

    @Test
    void anotherOrganisationsActionIsWaitedForLikeOneThatIsNotThere() {
        Account stranger = Account.of("stranger", Role.VIEWER, "Another Council");
        CompletableFuture<Duration> there = CompletableFuture.supplyAsync(() -> refused(stranger, plan));
        CompletableFuture<Duration> nowhere =
                CompletableFuture.supplyAsync(() -> refused(stranger, new PlanId("nowhere")));
        assertThat(there.join()).isGreaterThan(PATIENCE);
        assertThat(nowhere.join()).isGreaterThan(PATIENCE);
    }

    /** @return after how long; asked again where MongoDB, which has a second for an answer, was too busy in between */
    private Duration refused(Account account, PlanId asked) {
        long begun = System.nanoTime();
        Throwable thrown = catchThrowable(() ->
                controller.action(account, asked, REFERENCE, Optional.empty(), Optional.empty(), Optional.of(1L)));
        if (thrown instanceof MongoException) {
            return refused(account, asked);
        }
        assertThat(thrown).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_PLAN);
            assertThat(problem.detail()).isEqualTo("No plan is called " + asked + ".");
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
