package io.asat.query.projection;

import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Generation;
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

    /** At the latest after this time, in milliseconds, tokens of segments that had nothing to do are stored as well. */
    private static final long IDLE_TOKENS = 1_000;

    /** The coordinator, and a thread for each segment. */
    private static final int THREADS = 1 + ProjectionConfiguration.SEGMENTS;

    private final List<ReadModelDefinition<?, ?>> definitions;
    private final ReadModelDatabase database;
    private final DeadLetters letters;
    private final WakingEvents events;
    private final TokenStore tokens;
    private final Configuration axon;
    private final CatchUp catchUp;

    Processors(
            List<ReadModelDefinition<?, ?>> definitions,
            ReadModelDatabase database,
            DeadLetters letters,
            WakingEvents events,
            TokenStore tokens,
            Configuration axon,
            CatchUp catchUp) {
        this.definitions = definitions;
        this.database = database;
        this.letters = letters;
        this.events = events;
        this.tokens = tokens;
        this.axon = axon;
        this.catchUp = catchUp;
    }

    RunningGeneration start(Generation generation) {
        List<FedReadModel<?, ?>> readModels = of(generation).stream()
                .<FedReadModel<?, ?>>map(definition -> readModel(definition, generation))
                .toList();
        ScheduledExecutorService threads = new EagerCoordination(
                THREADS,
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
                .claimExtensionThreshold(IDLE_TOKENS)
                .tokenClaimInterval(IDLE_TOKENS)
                .build();
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
