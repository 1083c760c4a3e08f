package io.asat.contract;

import static io.asat.contract.Role.ADMIN;
import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.contract.ChangeStream.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest extends ContractTest {
    private static final long SEED = Long.getLong("asat.seed", 20261127);
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(20);
    private static final int CHANGES = 60;

    private ChangeStream open(Role role, String parameters, Optional<String> since) {
        return ChangeStream.open(
                api.target().queryBaseUrl(),
                parameters,
                Api.basic(role.account(), api.target().password()),
                since);
    }

    private ChangeStream openFor(PlanDriver plan) {
        plan.get("").is(200); // waits until the plan is visible
        ChangeStream stream = open(VIEWER, "?planId=" + plan.id(), Optional.empty());
        assertThat(stream.status()).isEqualTo(200);
        await("an id").atMost(TOLD_WITHIN).until(() -> !stream.lastId().isEmpty());
        return stream;
    }

    private static void awaitLast(ChangeStream stream, String reference, long sequence) {
        await(reference + " " + sequence)
                .atMost(TOLD_WITHIN)
                .until(() -> told(stream.events()).contains(reference + " " + sequence));
    }

    /** Whoever comes just when a plan can be read may still be told that it was created. */
    private static List<Event> ofActions(List<Event> events) {
        return events.stream()
                .filter(event -> !event.kind().equals("PlanCreated"))
                .toList();
    }

    private static Set<String> told(List<Event> events) {
        Set<String> told = new LinkedHashSet<>();
        events.forEach(event -> told.add(event.reference() + " " + event.sequence()));
        return told;
    }

    @Test
    void eachChangeIsToldOnceItCanBeRead() {
        var plan = newPlan();
        try (ChangeStream stream = openFor(plan)) {
            var action = plan.register("2.9");
            for (int i = 2; i <= 10; i++) {
                action.record("record-progress", "narrative", "Step " + i, "asAt", "2020-12-04");
                int sequence = i;
                await("told of " + i)
                        .atMost(TOLD_WITHIN)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> told(stream.events()).contains("2.9 " + sequence));
                // a client of its own, which waits for nothing
                var history = new Api(api.target()).get(VIEWER, action.address() + "/history");
                assertThat(history.is(200).list("/entries")).hasSize(i);
                assertThat(new Api(api.target()).get(VIEWER, action.address()).at("/version"))
                        .isEqualTo(i);
            }
            List<Event> changes = ofActions(stream.events());
            var first = changes.getFirst();
            assertThat(first.kind()).isEqualTo("ActionRegistered");
            assertThat(first.data().propertyNames())
                    .containsExactlyInAnyOrder(
                            "planId", "reference", "kind", "sequence", "asAt", "recordedAt", "position");
            assertThat(first.data().path("planId").asString()).isEqualTo(plan.id());
            assertThat(first.data().path("asAt").asString()).isEqualTo(PlanDriver.FIRST_DAY);
            assertThat(first.data().path("recordedAt").asString()).endsWith("Z");
            assertThat(changes.stream().map(Event::kind).skip(1)).containsOnly("ProgressRecorded");
        }
    }

    @Test
    void whatHappensToPlansIsTold() {
        var plan = newPlan();
        try (ChangeStream stream = openFor(plan);
                ChangeStream all = open(VIEWER, "", Optional.empty())) {
            await("an id").atMost(TOLD_WITHIN).until(() -> !all.lastId().isEmpty());
            Upload.of(api, plan.id(), "plan.tsv", "Ref\tAction\tProgress (@ 4.12.20)\n1\tTest all staff\tBegun\n")
                    .send()
                    .is(200);
            awaitKind(stream, "PlanImported");
            api.post(MANAGER, plan.address() + "/imports/1/retract", "{\"reason\": \"wrong file\"}")
                    .is(200);
            awaitKind(stream, "ImportRetracted");
            assertThat(stream.events())
                    .filteredOn(event -> event.kind().equals("PlanImported"))
                    .allSatisfy(event -> {
                        assertThat(event.data().path("reference").isNull()).isTrue();
                        assertThat(event.data().path("asAt").asString()).isEqualTo("2020-12-04");
                    });
            assertThat(stream.events()).noneMatch(event -> event.kind().equals("ActionListed"));
            var created = newPlan();
            await("told of " + created.id())
                    .atMost(TOLD_WITHIN)
                    .until(() -> all.events().stream()
                            .anyMatch(event -> event.kind().equals("PlanCreated")
                                    && event.data().path("planId").asString().equals(created.id())));
        }
    }

    private static void awaitKind(ChangeStream stream, String kind) {
        await(kind)
                .atMost(TOLD_WITHIN)
                .until(() ->
                        stream.events().stream().anyMatch(event -> event.kind().equals(kind)));
    }

    @Test
    void whoAsksForAPlanIsToldOfNoOther() {
        var asked = newPlan();
        var other = newPlan();
        try (ChangeStream stream = openFor(asked);
                ChangeStream all = open(VIEWER, "", Optional.of(stream.lastId()))) {
            other.register("1");
            asked.register("2");
            awaitLast(stream, "2", 1);
            awaitLast(all, "2", 1);
            assertThat(told(ofActions(stream.events()))).containsExactly("2 1");
            assertThat(all.events())
                    .anyMatch(event -> event.data().path("planId").asString().equals(other.id()));
        }
    }

    @Test
    void whoeverIsCutOffAtAnyMomentLosesNothing() {
        var plan = newPlan();
        var random = new Random(SEED);
        String since;
        try (ChangeStream stream = openFor(plan)) {
            since = stream.lastId();
        }
        var writing = CompletableFuture.runAsync(() -> {
            var writer = new PlanDriver(new Api(api.target()), plan.id());
            var one = writer.register("1");
            var two = writer.register("2");
            for (int i = 2; i <= CHANGES; i++) {
                one.record("record-progress", "narrative", "Step " + i, "asAt", "2020-12-04");
                two.record("record-progress", "narrative", "Step " + i, "asAt", "2020-12-05");
            }
        });
        var events = new ArrayList<Event>();
        while (!told(events).contains("2 " + CHANGES)) {
            int wanted = random.nextInt(12);
            try (ChangeStream stream = open(VIEWER, "?planId=" + plan.id(), Optional.of(since))) {
                assertThat(stream.status()).as("seed " + SEED).isEqualTo(200);
                await("seed " + SEED)
                        .atMost(TOLD_WITHIN)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> stream.events().size() >= wanted
                                || told(stream.events()).contains("2 " + CHANGES));
                stream.cutOff();
                events.addAll(stream.events());
                since = stream.lastId();
            }
        }
        writing.join();
        var expected = new LinkedHashSet<String>();
        for (int i = 1; i <= CHANGES; i++) {
            expected.addAll(List.of("1 " + i, "2 " + i));
        }
        assertThat(told(events)).as("seed " + SEED).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theFirstIdServesThoseWhoHaveSeenNothingYet() {
        var plan = newPlan();
        String since;
        try (ChangeStream stream = openFor(plan)) {
            since = stream.lastId();
        }
        var action = plan.register("1");
        action.record("change-rag", "rag", "RED", "asAt", "2020-12-04");
        try (ChangeStream stream = open(OFFICER, "?planId=" + plan.id(), Optional.of(since))) {
            awaitLast(stream, "1", 2);
            assertThat(told(stream.events())).containsExactly("1 1", "1 2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void administratorsAreToldNothing(Role role) {
        var plan = newPlan();
        plan.get("").is(200);
        try (ChangeStream stream = open(role, "", Optional.empty());
                ChangeStream ofPlan = open(role, "?planId=" + plan.id(), Optional.empty())) {
            assertThat(stream.status()).isEqualTo(role == ADMIN ? 403 : 200);
            assertThat(ofPlan.status()).isEqualTo(role == ADMIN ? 403 : 200);
        }
    }

    @Test
    void anUnknownPlanIsNotFound() {
        api.get(VIEWER, "/api/stream?planId=" + PlanDriver.newId(), "Accept", "text/event-stream")
                .problem(404);
        api.get(VIEWER, "/api/stream?planId=No", "Accept", "text/event-stream").problem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "-5", "p5.5", "p5.7-9", "a5.1", "p900000000000", "a900000000000", "p1.0-", "p900.1-1e9"})
    void anIdThatWasNeverToldIsRefused(String id) {
        api.get(VIEWER, "/api/stream", "Accept", "text/event-stream", "Last-Event-ID", id)
                .problem(400);
    }

    @Test
    void itIsAStreamOfEventsAndNothingElse() {
        api.get(VIEWER, "/api/stream", "Accept", "application/json").problem(406);
        try (ChangeStream stream = open(VIEWER, "", Optional.empty())) {
            var headers = stream.response().headers();
            assertThat(headers.firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        }
        var head = api.send(
                api.signedIn(VIEWER, api.request("HEAD", "/api/stream")).header("Accept", "text/event-stream"));
        assertThat(head.status()).isEqualTo(200);
    }
}
