package io.asat.query.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.events.EntryRedacted;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.Http;
import io.asat.query.testing.Poison;
import io.asat.query.testing.QueryServiceOnMemory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** The whole service: an event that a read model cannot take holds up its own action in that read model, nothing else. */
@SpringBootTest(
        classes = {QueryServiceOnMemory.class, DeadLettersTest.Poisoned.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class DeadLettersTest {
    private static final String LETTERS = "/api/admin/dead-letters";
    private static final String ALL = "size=500&asAt=2026-01-01&status=OPEN&status=COMPLETE&status=WITHDRAWN";
    private static int plans;

    private final PlanId plan = new PlanId("letters-" + plans++);
    private final ActionId poisoned = ActionId.of(plan + "/2.1");
    private final RandomAction failing = new RandomAction(poisoned, 1, 40).record(12);
    private final RandomAction sound = new RandomAction(ActionId.of(plan + "/2.2"), 2, 40).record(12);
    private final EventStore events;
    private final Store store;
    private final Poison poison;
    private final Http http;

    DeadLettersTest(@Autowired EventStore events, @Autowired Poison poison, @LocalServerPort int port) {
        this.events = events;
        this.store = new Store(events);
        this.poison = poison;
        this.http = new Http(port);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Poisoned {
        @Bean
        static Poison poison() {
            return new Poison();
        }
    }

    @BeforeEach
    void storeWhatCannotBeTaken() {
        poison.put("timeline", poisoned, 4);
        store.plan(plan, List.of(failing.upTo(6), sound.upTo(6)));
    }

    @AfterEach
    void cure() {
        poison.cure();
    }

    private JsonNode ask(String account, String path) {
        long head = events.createHeadToken().position().orElseThrow();
        Http.Answer answer = http.get(account, path + (path.contains("?") ? "&" : "?") + "position=" + head);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private List<JsonNode> letters() {
        return StreamSupport.stream(ask("admin", LETTERS).get("deadLetters").spliterator(), false)
                .filter(letter -> letter.get("aggregate").asString().startsWith(plan.value()))
                .toList();
    }

    private List<Long> history(ActionId action) {
        JsonNode entries = ask("auditor", "/api/plans/" + plan + "/actions/" + action.reference() + "/history")
                .get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("sequence").asLong())
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private void publishTheRest() {
        failing.events().subList(6, 12).forEach(store::publish);
        sound.events().subList(6, 12).forEach(store::publish);
    }

    @Test
    void laterEventsOfTheActionWaitAndAllOthersGoOn() {
        publishTheRest();
        assertThat(history(poisoned)).isEqualTo(upTo(3));
        assertThat(history(sound.action())).isEqualTo(upTo(12));
        assertThat(ask("auditor", "/api/plans/" + plan + "/actions?" + ALL).get("actions"))
                .isEqualTo(ask("auditor", "/api/audit/plans/" + plan + "/replay?asAt=2026-01-01")
                        .get("actions"));
        JsonNode letter = only();
        assertThat(letter.get("projection").asString()).isEqualTo("timeline");
        assertThat(letter.get("aggregate").asString()).isEqualTo(poisoned.toString());
        assertThat(letter.get("sequence").asLong()).isEqualTo(4);
        assertThat(letter.get("lastSequence").asLong()).isEqualTo(12);
        assertThat(letter.get("waiting").asLong()).isEqualTo(9);
        assertThat(letter.at("/cause/type").asString()).isEqualTo("IllegalArgumentException");
        assertThat(letter.at("/cause/message").asString()).isEqualTo("event 4 is too much for it");
        assertThat(letter.get("discarded").isNull()).isTrue();
    }

    private JsonNode only() {
        List<JsonNode> letters = letters();
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    @Test
    void aRetryTakesInOrderWhatWaitedOnceItCanBeTaken() {
        publishTheRest();
        String retry = LETTERS + "/" + only().get("id").asString() + "/retry";
        JsonNode again = http.post("admin", retry, "").body();
        assertThat(again.get("taken").asInt()).isZero();
        assertThat(again.at("/deadLetters/0/attempts").asInt()).isEqualTo(2);
        assertThat(history(poisoned)).isEqualTo(upTo(3));

        poison.cure();
        assertThat(http.post("admin", retry, "").body().get("taken").asInt()).isEqualTo(1);
        assertThat(letters()).isEmpty();
        assertThat(history(poisoned)).isEqualTo(upTo(12));
        assertThat(http.post("admin", retry, "").status()).isEqualTo(404);
    }

    @Test
    void afterARetryTheActionGoesOnByItself() {
        poison.cure();
        assertThat(http.post("admin", LETTERS + "/retry", "").status()).isEqualTo(200);
        assertThat(letters()).isEmpty();
        publishTheRest();
        assertThat(history(poisoned)).isEqualTo(upTo(12));
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatIsDiscardedIsKeptWithItsReasonAndShownAsFarAsItWasTaken() {
        String letter = LETTERS + "/" + only().get("id").asString();
        assertThat(http.post("admin", letter + "/discard", "{\"reason\": \" \"}")
                        .status())
                .isEqualTo(400);
        Http.Answer discarded = http.post("admin", letter + "/discard", "{\"reason\": \"a fault in the timeline\"}");
        assertThat(discarded.status()).isEqualTo(200);
        assertThat(http.post("admin", letter + "/retry", "").status()).isEqualTo(409);
        assertThat(http.post("admin", letter + "/discard", "{\"reason\": \"again\"}")
                        .status())
                .isEqualTo(409);
        publishTheRest();
        assertThat(history(poisoned)).isEqualTo(upTo(3));
        assertThat(history(sound.action())).isEqualTo(upTo(12));
        assertThat(only().at("/discarded/reason").asString()).isEqualTo("a fault in the timeline");
        assertThat(only().at("/discarded/by").asString()).isEqualTo("admin");
        assertThat(only().get("lastSequence").asLong()).isEqualTo(12);

        poison.cure();
        assertThat(http.post("admin", "/api/admin/projections/timeline/rebuild", "")
                        .status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(20)).until(() -> history(poisoned).equals(upTo(12)));
        assertThat(only().at("/discarded/reason").asString()).isEqualTo("a fault in the timeline");
    }

    /** A failure may have quoted the words that are to go. */
    @Test
    void aRedactionTakesTheMessageOfTheActionsLetter() {
        publishTheRest();
        assertThat(only().at("/cause/message").asString()).contains("too much");
        var gone = new EntryRedacted(
                poisoned, 1, List.of(new EntryRedacted.Removed(1, List.of("requirement"))), "named a resident");
        var recording = failing.events().getLast().recording();
        store.publish(new Recorded<>(gone, 13, recording.withNewSalt()));

        assertThat(only().at("/cause/message").asString()).isEqualTo("[redacted]");
        assertThat(only().at("/cause/type").asString()).isEqualTo("IllegalArgumentException");
        poison.cure();
        assertThat(http.post("admin", LETTERS + "/retry", "").status()).isEqualTo(200);
        assertThat(history(poisoned)).isEqualTo(upTo(13));
    }

    @Test
    void metricsAndReadinessTellHowManyWait() {
        assertThat(letters()).isNotEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(http.text("admin", "/actuator/prometheus"))
                        .containsPattern("asat_dead_letters\\{?[^}]*}? [1-9]"));
        Http.Answer readiness = http.get("admin", "/actuator/health/readiness");
        assertThat(readiness.status()).isEqualTo(200);
        assertThat(readiness.body().at("/components/mongo/details/deadLetters").asLong())
                .isPositive();
    }

    @Test
    void anUnknownLetterIsNotFound() {
        assertThat(http.post("admin", LETTERS + "/none/retry", "").status()).isEqualTo(404);
        assertThat(http.post("admin", LETTERS + "/none/discard", "{\"reason\": \"none\"}")
                        .status())
                .isEqualTo(404);
    }
}
