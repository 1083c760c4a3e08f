package io.asat.query.projection;

import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Generation;
import io.asat.query.generation.Projection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** Makes what takes events into a generation. */
final class Processors {
    private static final int EVENTS_A_BATCH = 1_000;

    /** How often, in milliseconds, segments are looked for that nobody has. */
    private static final long CLAIMING = 1_000;

    private final List<ReadModelDefinition<?, ?>> definitions;
    private final ReadModelDatabase database;
    private final DeadLetters letters;
    private final WakingEvents events;
    private final TokenStore tokens;
    private final Configuration axon;
    private final CatchUp catchUp;

    /** The coordinator, and one for each segment. */
    private final int workers;

    private final Duration tokenInterval;
    private volatile Share share = Share.ALL;

    /**
     * @param segments how many a projection has
     * @param tokenInterval how soon the tokens of segments that had nothing to do are stored as well: only by them do other nodes know how
     *     far these have come
     */
    Processors(
            List<ReadModelDefinition<?, ?>> definitions,
            ReadModelDatabase database,
            DeadLetters letters,
            WakingEvents events,
            TokenStore tokens,
            Configuration axon,
            CatchUp catchUp,
            int segments,
            Duration tokenInterval) {
        this.definitions = definitions;
        this.database = database;
        this.letters = letters;
        this.events = events;
        this.tokens = tokens;
        this.axon = axon;
        this.catchUp = catchUp;
        this.workers = 1 + segments;
        this.tokenInterval = tokenInterval;
    }

    RunningGeneration start(Generation generation) {
        List<FedReadModel<?, ?>> readModels = of(generation).stream()
                .<FedReadModel<?, ?>>map(definition -> readModel(definition, generation))
                .toList();
        ScheduledExecutorService threads = new EagerCoordination(
                workers,
                Thread.ofPlatform()
                        .name(generation.processor() + "-", 0)
                        .daemon()
                        .factory());
        RunningGeneration running = new RunningGeneration(
                generation, readModels, processor(generation, readModels, threads), threads, tokens);
        catchUp.join(running);
        return running;
    }

    private List<ReadModelDefinition<?, ?>> of(Generation generation) {
        return definitions.stream()
                .filter(definition -> definition.projection().name().equals(generation.projection()))
                .toList();
    }

    private <K, E> FedReadModel<K, E> readModel(ReadModelDefinition<K, E> definition, Generation generation) {
        return new FedReadModel<>(
                definition.feed(),
                definition
                        .writer()
                        .apply(database.documents(generation.collection(definition.name()), definition.indexed())),
                new Destination(generation, definition.name()),
                letters);
    }

    /** Writes are guarded, not transacted, and hold no connection of the event store's. */
    private PooledStreamingEventProcessor processor(
            Generation generation, List<FedReadModel<?, ?>> readModels, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name(generation.processor())
                .eventHandlerInvoker(new ReadModelInvoker(readModels))
                .errorHandler(PropagatingErrorHandler.instance())
                .spanFactory(axon.getComponent(EventProcessorSpanFactory.class))
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .batchSize(EVENTS_A_BATCH)
                .maxSegmentProvider(processor -> share(generation, tokens.fetchSegments(processor).length))
                .claimExtensionThreshold(tokenInterval.toMillis())
                .tokenClaimInterval(CLAIMING)
                .build();
    }

    void keep(Share nodeShare) {
        share = nodeShare;
    }

    /** @return how many of its segments this node is to take on */
    int share(Generation generation, int segments) {
        return share.of(segments, number(generation));
    }

    private static int number(Generation generation) {
        return Projection.ALL.stream().map(Projection::name).toList().indexOf(generation.projection());
    }

    /** Takes no more along; those under way end with their generations. */
    void stop() {
        catchUp.stop();
    }

    /** Does away with a generation's documents. */
    void drop(Generation generation) {
        of(generation)
                .forEach(definition -> database.documents(generation.collection(definition.name()), List.of())
                        .drop());
        letters.drop(generation);
    }
}
