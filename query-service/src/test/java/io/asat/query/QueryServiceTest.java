package io.asat.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.query.testing.Http;
import io.asat.query.testing.QueryServiceOnMemory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP: every read model says what the events say. */
@SpringBootTest(
        classes = QueryServiceOnMemory.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class QueryServiceTest {
    private static final String EVERY_STATUS = "&status=OPEN&status=COMPLETE&status=WITHDRAWN&size=500";
    private static int plans;

    private final List<RandomAction> actions = new ArrayList<>();
    private final Store store;
    private final EventStore events;
    private final PlanId plan = new PlanId("plan-" + plans++);
    private final Http http;

    QueryServiceTest(@Autowired EventStore events, @LocalServerPort int port) {
        this.events = events;
        this.store = new Store(events);
        this.http = new Http(port);
    }

    @BeforeEach
    void storeAPlan() {
        for (int n = 1; n <= 20; n++) {
            actions.add(new RandomAction(new ActionId(plan, reference(n)), 1000L * plans + n, 40).record(2 * n));
        }
        store.plan(plan, actions);
    }

    private static io.asat.values.ActionReference reference(int n) {
        return new io.asat.values.ActionReference("2." + n);
    }

    private JsonNode ask(String path) {
        long head = events.createHeadToken().position().orElseThrow();
        Http.Answer answer = http.get("auditor", path + (path.contains("?") ? "&" : "?") + "position=" + head);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void listsSayWhatReplaySays() {
        for (int question = 0; question < 100; question++) {
            RandomAction action = actions.get(question % actions.size());
            LocalDate day = action.someDay();
            String times = "?asAt=" + day + (question % 4 == 0 ? "" : "&knownAt=" + action.someInstant());
            JsonNode listed = ask("/api/plans/" + plan + "/actions" + times + EVERY_STATUS);
            JsonNode replayed = ask("/api/audit/plans/" + plan + "/replay" + times);
            assertThat(listed.get("actions")).as(times).isEqualTo(replayed.get("actions"));
        }
    }

    @Test
    void todayIsAnsweredAsHistoryAnswersIt() {
        String now = "&knownAt=" + Instant.parse("2021-01-06T00:00:00Z");
        String today = "asAt=2026-01-01";
        assertThat(ask("/api/plans/" + plan + "/actions?" + today).get("actions"))
                .isEqualTo(ask("/api/plans/" + plan + "/actions?" + today + now).get("actions"));
        assertThat(ask("/api/overdue?" + today + "&planId=" + plan).get("actions"))
                .isNotEmpty()
                .isEqualTo(
                        ask("/api/overdue?" + today + "&planId=" + plan + now).get("actions"));
        String earlier = "asAt=2020-12-20";
        assertThat(ask("/api/overdue?" + earlier + "&planId=" + plan).get("actions"))
                .isNotEmpty()
                .isEqualTo(
                        ask("/api/overdue?" + earlier + "&planId=" + plan + now).get("actions"));
    }

    @Test
    void aTrendHasTheCountsOfEachDay() {
        JsonNode trend = ask("/api/plans/" + plan + "/trend?from=2020-11-28&to=2021-01-15&step=week")
                .get("trend");
        assertThat(trend).hasSize(8);
        for (JsonNode point : trend) {
            String day = point.get("date").asString();
            assertThat(point.get("counts"))
                    .isEqualTo(ask("/api/plans/" + plan + "?asAt=" + day).get("counts"));
        }
    }

    @Test
    void aHistoryHasEveryEntry() {
        RandomAction action = actions.getLast();
        JsonNode entries = ask("/api/plans/" + plan + "/actions/"
                        + action.action().reference() + "/history")
                .get("entries");
        assertThat(entries).hasSize(action.events().size());
        action.history().entries().forEach(entry -> {
            JsonNode shown = entries.get((int) entry.sequence() - 1);
            assertThat(shown.get("kind").asString()).isEqualTo(entry.kind());
            assertThat(shown.get("retracted").isNull()).isEqualTo(!entry.isRetracted());
        });
    }
}
