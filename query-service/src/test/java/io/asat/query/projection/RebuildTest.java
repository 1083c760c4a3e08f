package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.asat.platform.web.Problem;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Projection;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection is made anew beside the one that serves, whatever happens meanwhile. */
class RebuildTest {
    private static final Projection FIRST = new Projection("status", 1);
    private static final Projection SECOND = new Projection("status", 2);
    private static final int ACTIONS = 60;
    private static final int EVENTS = 20;

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final MongoDatabase mongo = Mongo.database();
    private final ReadModelDatabase database = new ReadModelDatabase(mongo, false);
    private final Engine.Gate gate = new Engine.Gate();
    private final List<RandomAction> actions = IntStream.range(0, ACTIONS)
            .mapToObj(n -> new RandomAction(ActionId.of("plan/" + n), n, 40).record(EVENTS))
            .toList();

    @BeforeEach
    void store() {
        new Store(events).plan(new PlanId("plan"), actions);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private Engine start(Projection projection) {
        return new Engine(events, database, projection, gate);
    }

    private List<String> collections() {
        return mongo.listCollectionNames().into(new ArrayList<>());
    }

    @Test
    void theOneThatServesGoesOnUntilTheNewOneHasCaughtUp() {
        try (Engine node = start(FIRST)) {
            soon().until(() -> node.shown(actions) == ACTIONS);
            node.rebuild();
            gate.allow(1);
            soon().until(() -> node.deliveries() > 0);
            RandomAction later = new RandomAction(ActionId.of("plan/later"), 99, 40).record(3);
            later.events().forEach(new Store(events)::publish);
            soon().until(() -> node.shown(List.of(later)) == 1);
            assertThat(node.serving().number()).isEqualTo(1);
            assertThat(node.building().position()).isLessThan(Head.of(events));

            gate.allow(Long.MAX_VALUE);
            soon().until(() -> node.serving().number() == 2);
            assertThat(node.shown(actions)).isEqualTo(ACTIONS);
            assertThat(node.shown(List.of(later))).isOne();
            soon().until(() -> !node.hasRetired());
            assertThat(collections()).contains("status_v1_g2").doesNotContain("status_v1_g1");
        }
    }

    @Test
    void whoeverGoesOnWritingDoesNotHoldUpWhatIsStored() {
        Store store = new Store(events);
        AtomicInteger written = new AtomicInteger();
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        Future<?> writing = writer.scheduleAtFixedRate(
                () -> {
                    int number = written.getAndIncrement();
                    ActionId other = ActionId.of("plan/other-" + number);
                    new RandomAction(other, number, 40).record(1).events().forEach(store::publish);
                },
                0,
                150,
                TimeUnit.MILLISECONDS);
        try (Engine node = start(FIRST)) {
            soon().until(() -> node.shown(actions) == ACTIONS);
            assertThat(writing.isDone()).isFalse();
        } finally {
            writer.shutdownNow();
        }
        assertThat(written).hasPositiveValue();
    }

    @Test
    void whatWasMadeBeforeACrashIsNotMadeAgain() {
        try (Engine node = start(FIRST)) {
            soon().until(() -> node.shown(actions) == ACTIONS);
            node.rebuild();
            gate.allow(3);
            soon().until(() -> node.building().position() > 0 && node.deliveries() > 0);
        }
        gate.allow(Long.MAX_VALUE);
        try (Engine next = start(FIRST)) {
            soon().until(() -> next.serving().number() == 2);
            assertThat(next.shown(actions)).isEqualTo(ACTIONS);
            assertThat(next.deliveries()).isLessThan((long) ACTIONS * EVENTS);
        }
    }

    @Test
    void aStepThatTakesLongerThanAClaimLastsIsTakenByItsNodeAlone() {
        Duration claim = Duration.ofSeconds(2);
        try (ScheduledExecutorService slowly = openingTheGateNowAndThen();
                Engine node = new Engine(events, database, FIRST, gate, new Engine.Node("this", 50, claim));
                Engine other = new Engine(events, database, FIRST, gate, new Engine.Node("other", 50, claim))) {
            soon().until(() -> node.shown(actions) == ACTIONS);
            node.rebuild();
            soon().until(() -> node.serving().number() == 2);
            slowly.shutdownNow();
            assertThat(node.deliveries() + other.deliveries()).isEqualTo(ACTIONS * EVENTS);
            assertThat(node.shown(actions)).isEqualTo(ACTIONS);
        }
    }

    private ScheduledExecutorService openingTheGateNowAndThen() {
        ScheduledExecutorService slowly = Executors.newSingleThreadScheduledExecutor();
        Future<?> opening = slowly.scheduleAtFixedRate(() -> gate.allow(1), 0, 200, TimeUnit.MILLISECONDS);
        assertThat(opening.isDone()).isFalse();
        return slowly;
    }

    @Test
    void whoIsStoppedInTheMiddleOfAStepLeavesTheRestToTheNext() {
        Engine.Node inPortions = new Engine.Node("this", 50, Duration.ofSeconds(10));
        Engine node = new Engine(events, database, FIRST, gate, inPortions);
        soon().until(() -> node.shown(actions) == ACTIONS);
        node.rebuild();
        ScheduledExecutorService slowly = openingTheGateNowAndThen();
        soon().until(() -> node.deliveries() > 0);
        node.stop();
        slowly.shutdownNow();
        assertThat(node.deliveries()).isLessThan(Engine.EVENTS_A_STEP);

        gate.allow(Long.MAX_VALUE);
        try (Engine next = new Engine(events, database, FIRST, gate, inPortions)) {
            soon().until(() -> next.serving().number() == 2);
            assertThat(next.shown(actions)).isEqualTo(ACTIONS);
        }
    }

    @Test
    void anotherShapeIsMadeAtTheStartWhileTheOldDocumentsServe() {
        try (Engine before = start(FIRST)) {
            soon().until(() -> before.shown(actions) == ACTIONS);
        }
        gate.allow(1);
        try (Engine after = start(SECOND)) {
            soon().until(after::isRebuilding);
            assertThat(after.serving().version()).isEqualTo(1);
            assertThat(after.shown(actions)).isEqualTo(ACTIONS);
            gate.allow(Long.MAX_VALUE);
            soon().until(() -> after.serving().version() == 2);
            assertThat(after.shown(actions)).isEqualTo(ACTIONS);
            soon().until(() -> !after.hasRetired());
            assertThat(collections()).contains("status_v2_g2").doesNotContain("status_v1_g1");
        }
    }

    @Test
    void anotherShapeThatShowsWhatTheOldOneDidDoesNotServeBeforeItShowsWhatCameSince() {
        try (Engine before = start(FIRST)) {
            soon().until(() -> before.shown(actions) == ACTIONS);
        }
        long old = Head.of(events);
        List<RandomAction> since = IntStream.range(ACTIONS, 2 * ACTIONS)
                .mapToObj(n -> new RandomAction(ActionId.of("plan/" + n), n, 40).record(EVENTS))
                .toList();
        since.forEach(action -> action.events().forEach(new Store(events)::publish));
        gate.allow(ACTIONS * EVENTS / Engine.EVENTS_A_STEP + 1);
        try (Engine after = start(SECOND)) {
            soon().until(() -> after.isRebuilding() && after.building().position() >= old);
            await().during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> after.serving().version() == 1);
            gate.allow(Long.MAX_VALUE);
            soon().until(() -> after.serving().version() == 2);
            assertThat(after.shown(since)).isEqualTo(ACTIONS);
        }
    }

    @Test
    void whileBothReleasesRunTheOldOneKeepsTheOldDocumentsUpToDateAndThenSaysThatItsTimeIsOver() {
        try (Engine old = start(FIRST)) {
            soon().until(() -> old.shown(actions) == ACTIONS);
            try (Engine replacing = start(SECOND)) {
                soon().until(replacing::isRebuilding);
                RandomAction later = new RandomAction(ActionId.of("plan/later"), 99, 40).record(3);
                later.events().forEach(new Store(events)::publish);
                soon().until(() -> replacing.shown(List.of(later)) == 1);
                assertThat(replacing.serving().version()).isEqualTo(1);
                gate.allow(Long.MAX_VALUE);
                soon().until(() -> replacing.serving().version() == 2);
                soon().untilAsserted(
                                () -> assertThatExceptionOfType(Problem.class).isThrownBy(old::serving));
                assertThat(replacing.isRebuilding()).isFalse();
            }
        }
    }

    @Test
    void aStoreWithoutEventsIsSoonMadeAnew() {
        EventStore empty = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        try (Engine node = new Engine(empty, database, FIRST, gate)) {
            node.rebuild();
            soon().until(() -> node.serving().number() == 2);
        }
    }
}
