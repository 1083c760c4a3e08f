package io.asat.query.projection;

import io.asat.events.ActionEvent;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Generation;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.generation.StoredGenerations;
import io.asat.query.latest.FoldedReadModel;
import io.asat.query.latest.LatestActionDocument;
import io.asat.query.testing.RandomAction;
import io.asat.serialization.StoredJson;
import io.asat.values.ActionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A node that keeps one projection, on an event store and a database it shares with those started before or beside it. */
final class Engine implements AutoCloseable {
    /** Few, so that making a generation takes several. */
    static final int EVENTS_A_STEP = 1_000;

    private static final int SEGMENTS = 2;

    private final Projection projection;
    private final RunningGenerations running;
    private final ServingGenerations serving;
    private final StoredGenerations stored;
    private final WakingEvents waking;
    private final Upkeep upkeep;
    private final AtomicLong deliveries = new AtomicLong();
    private final Gate gate;

    /** Lets batches through to generations after the first while there is leave for them. */
    static final class Gate {
        private long leave;

        synchronized void allow(long batches) {
            leave = batches;
            notifyAll();
        }

        synchronized void pass() throws InterruptedException {
            while (leave == 0) {
                wait();
            }
            leave--;
        }
    }

    Engine(EventStore events, ReadModelDatabase database, Projection projection, Gate gate) {
        this(events, database, projection, gate, new Node("this", EVENTS_A_STEP, Duration.ofSeconds(10)));
    }

    /**
     * @param portion how many events of a step are written together
     * @param claim how long a claim lasts that is not extended
     */
    record Node(String name, int portion, Duration claim) {}

    Engine(EventStore events, ReadModelDatabase database, Projection projection, Gate gate, Node node) {
        this.projection = projection;
        this.gate = gate;
        StoredTokens tokens = new MongoStoredTokens(database, StoredJson.serializer());
        DeadLetters letters = new DeadLetters(database, Clock.systemUTC());
        TokenStore tokenStore =
                ProjectionConfiguration.tokens(database, StoredJson.serializer(), SEGMENTS, node.claim(), node.name());
        waking = new WakingEvents(events);
        Processors processors = new Processors(
                List.of(definition(new StoredHistories(events))),
                database,
                letters,
                waking,
                tokenStore,
                DefaultConfigurer.defaultConfiguration(false).buildConfiguration(),
                new CatchUp(waking, EVENTS_A_STEP, node.portion()),
                SEGMENTS,
                Duration.ofSeconds(1));
        running = new RunningGenerations(processors, tokens);
        serving = new ServingGenerations(database);
        stored = new StoredGenerations(database);
        upkeep = new Upkeep(
                List.of(projection),
                running,
                new Nodes(database.collection("nodes"), node.name(), System::nanoTime),
                stored,
                new Paces(),
                letters,
                new Vitals(),
                serving,
                events,
                Clock.systemUTC(),
                Duration.ZERO);
        waking.start();
        upkeep.start();
    }

    private ReadModelDefinition<ActionId, ActionEvent> definition(StoredHistories histories) {
        return new ReadModelDefinition<>(projection, "status", List.of(), Feed.ACTIONS, documents -> {
            var readModel =
                    new FoldedReadModel(documents, new ActionHistories(histories, 1_000_000), LatestActionDocument::of);
            return documents.name().endsWith("_g1") ? readModel : gated(readModel);
        });
    }

    private ReadModel<ActionId, ActionEvent> gated(ReadModel<ActionId, ActionEvent> readModel) {
        return batch -> {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            readModel.take(batch);
            deliveries.addAndGet(batch.values().stream().mapToLong(List::size).sum());
        };
    }

    Generation serving() {
        return serving.of(projection);
    }

    boolean covers(long position) {
        return running.covers(serving(), position);
    }

    /** @return how many of these actions' documents answer questions now, at their latest version */
    long shown(List<RandomAction> actions) {
        var found = serving.documents(projection, "status")
                .get()
                .find(actions.stream().map(action -> action.action().toString()).toList());
        return actions.stream()
                .filter(action -> found.get(action.action().toString())
                        .filter(document -> GuardedWrites.sequenceOf(document)
                                == action.history().version())
                        .isPresent())
                .count();
    }

    Progress building() {
        return stored.get(projection).building().map(running::progress).orElseThrow();
    }

    boolean isRebuilding() {
        return stored.get(projection).building().isPresent();
    }

    boolean hasRetired() {
        return !stored.get(projection).retired().isEmpty();
    }

    void rebuild() {
        stored.change(projection, known -> known.rebuilding(projection));
    }

    /** @return how many events generations after the first took in here */
    long deliveries() {
        return deliveries.get();
    }

    @Override
    public void close() {
        gate.allow(Long.MAX_VALUE);
        stop();
    }

    /** With the gate as it is. */
    void stop() {
        upkeep.stop();
        waking.stop();
    }
}
