package io.asat.query.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.query.testing.Http;
import io.asat.query.testing.QueryServiceOnMemory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over HTTP, a plan's target dates are those of a naive model, and every other question agrees with them. */
@SpringBootTest(
        classes = QueryServiceOnMemory.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class TargetDatesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FROM = LocalDate.of(2020, 11, 25);
    private static final LocalDate TO = LocalDate.of(2021, 1, 15);
    private static int plans;

    private final List<RandomAction> actions = new ArrayList<>();
    private final EventStore events;
    private final PlanId plan = new PlanId("slipping-" + plans++);
    private final Http http;

    TargetDatesTest(@Autowired EventStore events, @LocalServerPort int port) {
        this.events = events;
        this.http = new Http(port);
    }

    @BeforeEach
    void storeAPlan() {
        for (int n = 1; n <= 15; n++) {
            ActionId id = new ActionId(plan, new ActionReference("2." + n));
            actions.add(new RandomAction(id, 2000L * plans + n, 40).record(8 * n));
        }
        new Store(events).plan(plan, actions);
    }

    private Http.Answer get(String path) {
        long head = events.createHeadToken().position().orElseThrow();
        return http.get("viewer", path + (path.contains("?") ? "&" : "?") + "position=" + head);
    }

    private JsonNode ask(String path) {
        Http.Answer answer = get(path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String address(RandomAction action) {
        return "/api/plans/" + action.action().plan() + "/actions/"
                + action.action().reference() + "/target-dates";
    }

    @Test
    void areThoseOfTheNaiveModel() {
        for (RandomAction action : actions) {
            for (Instant knownAt : List.of(Instant.parse("2021-02-01T00:00:00Z"), action.someInstant())) {
                NaiveTargetDates naive = new NaiveTargetDates(action.events(), knownAt);
                Http.Answer answer = get(address(action) + "?knownAt=" + knownAt);
                if (naive.firstDay().isEmpty()) {
                    assertThat(answer.status()).isEqualTo(404);
                } else {
                    LocalDate today = LocalDate.parse(answer.body().get("asAt").asString());
                    assertThat(JSON.treeToValue(answer.body().get("targetDates"), PastTargetDate[].class))
                            .as("%s known at %s", action.action(), knownAt)
                            .isEqualTo(naive.until(today).toArray());
                }
            }
        }
    }

    @Test
    void areTheSameAsAmongWhatIsOverdueOnEachDay() {
        Map<LocalDate, List<String>> overdue = new LinkedHashMap<>();
        FROM.datesUntil(TO.plusDays(1)).forEach(day -> overdue.put(day, new ArrayList<>()));
        for (RandomAction action : actions) {
            for (JsonNode target : targetDates(action)) {
                for (JsonNode days : target.get("overdueDuring")) {
                    overdue.forEach((day, references) -> {
                        if (covers(days, "from", day)) {
                            references.add(action.action().reference().value());
                        }
                    });
                }
            }
        }
        assertThat(overdue.values())
                .anySatisfy(references -> assertThat(references).hasSizeGreaterThan(4));
        JsonNode trend = ask("/api/plans/" + plan + "/trend?step=day&from=" + FROM + "&to=" + TO)
                .get("trend");
        assertThat(trend).hasSize(overdue.size());
        for (JsonNode point : trend) {
            LocalDate day = LocalDate.parse(point.get("date").asString());
            assertThat(point.at("/counts/overdue").asInt())
                    .as("trend on " + day)
                    .isEqualTo(overdue.getOrDefault(day, List.of()).size());
            if (day.getDayOfMonth() % 4 == 0) {
                assertThat(references(ask("/api/overdue?size=500&planId=" + plan + "&asAt=" + day)))
                        .as("overdue on " + day)
                        .containsExactlyInAnyOrderElementsOf(overdue.getOrDefault(day, List.of()));
            }
        }
    }

    @Test
    void areTheSameAsAmongWhatChangedBetweenTwoDays() {
        Map<String, JsonNode> targets = new LinkedHashMap<>();
        actions.forEach(action -> targets.put(action.action().reference().value(), targetDates(action)));
        Random random = new Random(17);
        int changed = 0;
        for (int question = 0; question < 40; question++) {
            LocalDate from = FROM.plusDays(random.nextInt(30));
            LocalDate to = from.plusDays(random.nextInt(20));
            Map<String, List<JsonNode>> told = new LinkedHashMap<>();
            targets.forEach((reference, ofAction) -> {
                JsonNode before = inForce(ofAction, from);
                JsonNode after = inForce(ofAction, to);
                if (!before.isMissingNode() && !before.equals(after)) {
                    told.put(reference, List.of(before, after));
                }
            });
            Map<String, List<JsonNode>> changes = new LinkedHashMap<>();
            for (JsonNode change : ask("/api/plans/" + plan + "/changes?from=" + from + "&to=" + to)
                    .get("changes")) {
                if (change.get("field").asString().equals("targetDate")) {
                    changes.put(change.get("reference").asString(), List.of(change.get("before"), change.get("after")));
                }
            }
            assertThat(changes).as("from %s to %s", from, to).isEqualTo(told);
            changed += told.size();
        }
        assertThat(changed).isPositive();
    }

    @Test
    void areToldOfNoActionThatThereIsNot() {
        assertThat(get("/api/plans/nowhere/actions/1/target-dates").status()).isEqualTo(404);
        assertThat(get("/api/plans/" + plan + "/actions/99/target-dates").status())
                .isEqualTo(404);
        Http.Answer notKnownYet = get(address(actions.getFirst()) + "?knownAt=2021-01-04");
        assertThat(notKnownYet.status()).isEqualTo(404);
        assertThat(notKnownYet.body().get("detail").asString()).contains("was not known at");
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        assertThat(get(address(actions.getFirst()) + "?knownAt=soon").status()).isEqualTo(400);
        assertThat(get(address(actions.getFirst()) + "?asAt=2020-12-04").status())
                .isEqualTo(400);
    }

    /** @return none of an action that does not exist any more, its registration having been struck */
    private JsonNode targetDates(RandomAction action) {
        Http.Answer answer = get(address(action));
        return answer.status() == 404 ? JSON.createArrayNode() : answer.body().get("targetDates");
    }

    private static boolean covers(JsonNode days, String from, LocalDate day) {
        JsonNode until = days.get("until");
        return !day.isBefore(LocalDate.parse(days.get(from).asString()))
                && (until.isNull() || day.isBefore(LocalDate.parse(until.asString())));
    }

    private static JsonNode inForce(JsonNode targets, LocalDate day) {
        return StreamSupport.stream(targets.spliterator(), false)
                .filter(target -> covers(target, "asAt", day))
                .map(target -> target.get("targetDate"))
                .findFirst()
                .orElseGet(JSON::missingNode);
    }

    private static List<String> references(JsonNode list) {
        return StreamSupport.stream(list.get("actions").spliterator(), false)
                .map(action -> action.get("reference").asString())
                .toList();
    }
}
