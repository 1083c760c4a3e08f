package io.asat.query.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import io.asat.events.ProgressRecorded;
import io.asat.events.Recording;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.Http;
import io.asat.query.testing.QueryServiceOnMemory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The whole service: what is shown is verified on any day, as known at any time, and what is wrong in it is found. */
@SpringBootTest(
        classes = QueryServiceOnMemory.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=query-service",
            "asat.local-password=" + Http.PASSWORD,
            "management.endpoint.health.group.readiness.include=readinessState,mongo"
        })
class VerificationTest {
    private static final int PIECE = 21;
    private static int plans;

    private final PlanId plan = new PlanId("verified-" + plans++);
    private final Store store;
    private final ReadModelDatabase database;
    private final ServingGenerations serving;
    private final Http http;

    VerificationTest(
            @Autowired EventStore events,
            @Autowired ReadModelDatabase database,
            @Autowired ServingGenerations serving,
            @LocalServerPort int port) {
        this.store = new Store(events);
        this.database = database;
        this.serving = serving;
        this.http = new Http(port);
    }

    private RandomAction action;

    @BeforeEach
    void storeAPlan() {
        action = new RandomAction(ActionId.of(plan + "/2.1"), plans, 40).record(150);
        store.plan(plan, List.of(action, new RandomAction(ActionId.of(plan + "/2.2"), 7, 40).record(20)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(verify("").at("/matches").asBoolean()).isTrue());
    }

    /** Ten plans of a thousand events, twenty pairs of days and instants each. */
    @Test
    void whatIsShownMatchesOnAnyDayAsKnownAtAnyTime() {
        for (int round = 0; round < 10; round++) {
            PlanId random = new PlanId("random-" + round);
            List<RandomAction> actions = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                actions.add(
                        new RandomAction(ActionId.of(random + "/" + number), 100L * round + number, 60).record(250));
            }
            store.plan(random, actions);
            for (int pair = 0; pair < 20; pair++) {
                RandomAction one = actions.get(pair % 4);
                String question = "?asAt=" + one.someDay() + "&knownAt=" + one.someInstant();
                JsonNode report = verify(random, question);
                assertThat(report.at("/differences")).as(random + question).isEmpty();
                assertThat(report.at("/matches").asBoolean()).isTrue();
                assertThat(report.at("/events").asInt()).isEqualTo(1_005);
                assertThat(report.at("/chain/valid").asBoolean()).isTrue();
            }
        }
    }

    @Test
    void aChangedFieldIsFound() {
        change(Projection.HISTORY, "action_history", "#s", slice -> {
            Document entries = slice.get("entries", Document.class);
            String number = entries.keySet().stream()
                    .filter(each -> entries.get(each, Document.class).containsKey("progress"))
                    .findFirst()
                    .orElseThrow();
            entries.get(number, Document.class).put("progress", "Nothing of the sort");
            return slice;
        });

        assertThat(verify("").at("/differences")).anySatisfy(found -> {
            assertThat(found.at("/reference").asString()).isEqualTo("2.1");
            assertThat(found.at("/readModel").asString()).isEqualTo("action-history");
            assertThat(found.at("/field").asString()).isEqualTo("progress");
            assertThat(found.at("/asAt").asString()).startsWith("20");
            assertThat(found.at("/shown").asString()).contains("Nothing of the sort");
            assertThat(found.at("/replayed").asString()).contains("rogress");
        });
    }

    @Test
    void aMissingVersionIsFound() {
        change(
                Projection.HISTORY,
                "action_history",
                "#s",
                slice -> pieces(slice, packed -> Arrays.copyOf(packed, packed.length - PIECE)));

        found("action-history");
    }

    @Test
    void aDoubledVersionIsFound() {
        change(
                Projection.HISTORY,
                "action_history",
                "#s",
                slice -> pieces(slice, packed -> {
                    byte[] more = Arrays.copyOf(packed, packed.length + PIECE);
                    System.arraycopy(packed, packed.length - PIECE, more, packed.length, PIECE);
                    return more;
                }));

        found("action-history");
    }

    @Test
    void aStaleSliceIsFound() {
        MongoCollection<Document> history = collection(Projection.HISTORY, "action_history");
        List<Document> before = history.find().into(new ArrayList<>());
        Instant later = Instant.parse("2021-01-06T09:00:00Z");
        store.publish(new Recorded<>(
                new ProgressRecorded(action.action(), "What came last", Store.START.plusDays(20)),
                action.history().version() + 1,
                new Recording("officer", null, "api", null, "digest", later, "c2FsdHNhbHRzYWx0c2FsdA")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(verify("").at("/events").asInt()).isEqualTo(174));
        before.stream()
                .filter(document -> document.getString("_id").startsWith(action.action() + "#s"))
                .forEach(document -> history.replaceOne(new Document("_id", document.get("_id")), document));

        found("action-history");
        assertThat(verify("?knownAt=2021-01-05T10:00:00Z").at("/matches").asBoolean())
                .isTrue();
    }

    @Test
    void aMissingEntryIsFound() {
        change(Projection.TIMELINE, "timeline", "#0", page -> {
            page.get("entries", Document.class).remove("3");
            return page;
        });

        found("timeline");
    }

    @Test
    void aDoubledEntryIsFound() {
        change(Projection.TIMELINE, "timeline", "#0", page -> {
            Document entries = page.get("entries", Document.class);
            entries.put("4", entries.get("3"));
            return page;
        });

        found("timeline");
    }

    @Test
    void aChangedStatusIsFound() {
        change(Projection.STATUS, "action_status", "", document -> document.append("since", "2020-12-01"));

        found("action-status");
    }

    /** It says itself that it has taken in less than there is, and never takes in more. */
    @Test
    void aDocumentLeftBehindIsFound() {
        change(Projection.OVERDUE, "overdue", "", document -> document.append("lastSequence", 3L));

        assertThat(verify("").at("/differences"))
                .anySatisfy(found -> assertThat(found.toString()).contains("overdue", "\"version\"", "150", "3"));
    }

    @Test
    void aLongVerificationSaysHowFarItIsAndIsAskedFor() {
        Http.Answer started = http.get("auditor", address(plan), "Prefer", "respond-async");
        assertThat(started.status()).isEqualTo(202);
        String job = started.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                http.get("auditor", job).body().at("/state").asString())
                        .isEqualTo("DONE"));
        JsonNode standing = http.get("auditor", job).body();
        assertThat(standing.at("/report/matches").asBoolean()).isTrue();
        assertThat(standing.at("/done").asInt())
                .isEqualTo(standing.at("/of").asInt())
                .isPositive();
        assertThat(http.get("auditor", "/api/audit/verifications/no-such").status())
                .isEqualTo(404);
    }

    @Test
    void whoStartedAVerificationCancelsIt() {
        String job = http.get("auditor", address(plan), "Prefer", "respond-async")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(http.delete("manager", job)).isEqualTo(403);
        assertThat(http.delete("auditor", job)).isEqualTo(204);
        assertThat(http.get("auditor", job).status()).isEqualTo(404);
        assertThat(http.delete("auditor", job)).isEqualTo(404);
        assertThat(verify("").at("/matches").asBoolean()).isTrue();
    }

    private void found(String readModel) {
        JsonNode report = verify("");
        assertThat(report.at("/matches").asBoolean()).isFalse();
        assertThat(report.at("/differences")).isNotEmpty().allSatisfy(found -> {
            assertThat(found.at("/reference").asString()).isEqualTo("2.1");
            assertThat(found.at("/readModel").asString()).isEqualTo(readModel);
        });
    }

    private static Document pieces(Document slice, UnaryOperator<byte[]> change) {
        return slice.append(
                "pieces",
                new Binary(change.apply(slice.get("pieces", Binary.class).getData())));
    }

    /** Changes the last document of action 2.1 whose id goes on so. */
    private void change(Projection projection, String readModel, String rest, UnaryOperator<Document> change) {
        MongoCollection<Document> collection = collection(projection, readModel);
        Document document = collection.find().into(new ArrayList<>()).stream()
                .filter(each -> each.getString("_id").startsWith(action.action() + rest)
                        && (!rest.isEmpty()
                                || each.getString("_id").equals(action.action().toString())))
                .reduce((one, other) -> other)
                .orElseThrow();
        collection.replaceOne(new Document("_id", document.get("_id")), change.apply(document));
    }

    private MongoCollection<Document> collection(Projection projection, String readModel) {
        return database.collection(serving.of(projection).collection(readModel));
    }

    private JsonNode verify(String question) {
        return verify(plan, question);
    }

    private JsonNode verify(PlanId which, String question) {
        Http.Answer answer = http.get("auditor", address(which) + question);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static String address(PlanId which) {
        return "/api/audit/plans/" + which + "/verify";
    }
}
