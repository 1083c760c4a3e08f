package io.asat.query.projection;

import io.asat.query.deadletter.DeadLetters;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.generation.StoredGenerations;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events are carried to the projections. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private static final String NODE = newNode();

    /** What of the heap folds may take that are kept: a fifth. */
    private static final int SHARE_OF_FOLDS = 5;

    /** Process and host are not enough: containers on their host's network can have both in common. */
    static String newNode() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }

    /** As documents are; each segment is claimed by this node or another. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = ReadModelDatabase.IN_MEMORY, havingValue = "false", matchIfMissing = true)
    static class InMongo {
        /** @param segments how many a projection that is begun is divided into, and so how many nodes can share it */
        @Bean
        TokenStore tokenStore(
                ReadModelDatabase database,
                Serializer serializer,
                @Value("${asat.projections.segments:2}") int segments) {
            return tokens(database, serializer, segments, CLAIM, NODE);
        }

        @Bean
        StoredTokens storedTokens(ReadModelDatabase database, Serializer serializer) {
            return new MongoStoredTokens(database, serializer);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(ReadModelDatabase.IN_MEMORY)
    static class OnTheHeap {
        @Bean
        HeapTokens storedTokens(@Value("${asat.projections.segments:2}") int segments) {
            return new HeapTokens(segments, NODE);
        }

        @Bean
        TokenStore tokenStore(HeapTokens tokens) {
            return new FlushingTokenStore(tokens.store());
        }
    }

    /**
     * @param claim after this a node that does not answer any more loses its segments to others
     * @param node what this one is called
     */
    static TokenStore tokens(
            ReadModelDatabase database, Serializer serializer, int segments, Duration claim, String node) {
        MongoTokenStore.Builder builder = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database.patient())
                        .trackingTokensCollectionName(ReadModelDatabase.TOKENS)
                        .build())
                .serializer(serializer)
                .contentType(String.class)
                .claimTimeout(claim)
                .nodeId(node)
                .transactionManager(NoTransactionManager.instance())
                .ensureIndexes(false);
        return new FlushingTokenStore(new MongoTokens(builder, database.tokens(), segments));
    }

    @Bean
    WakingEvents wakingEvents(EventStore events) {
        return new WakingEvents(events);
    }

    @Bean
    Processors processors(
            List<ReadModelDefinition<?, ?>> definitions,
            ReadModelDatabase database,
            DeadLetters letters,
            WakingEvents wakingEvents,
            TokenStore tokenStore,
            org.axonframework.config.Configuration axon,
            @Value("${asat.projections.segments:2}") int segments,
            @Value("${asat.projections.token-interval:1s}") Duration tokenInterval) {
        return new Processors(
                definitions,
                database,
                letters,
                wakingEvents,
                tokenStore,
                axon,
                new CatchUp(wakingEvents, CatchUp.step(Runtime.getRuntime().maxMemory()), CatchUp.EVENTS_A_PORTION),
                segments,
                tokenInterval);
    }

    @Bean
    RunningGenerations runningGenerations(Processors processors, StoredTokens storedTokens) {
        return new RunningGenerations(processors, storedTokens);
    }

    @Bean
    Nodes nodes(ReadModelDatabase database) {
        return new Nodes(database.collection("nodes"), NODE, System::nanoTime);
    }

    /** @param keepRetired for how long a generation stays after it was swapped out */
    @Bean
    Upkeep upkeep(
            RunningGenerations running,
            Nodes nodes,
            StoredGenerations generations,
            Paces paces,
            DeadLetters letters,
            Vitals vitals,
            ServingGenerations serving,
            EventStore events,
            Clock clock,
            @Value("${asat.projections.keep-retired:60s}") Duration keepRetired) {
        return new Upkeep(
                Projection.ALL,
                running,
                nodes,
                generations,
                paces,
                letters,
                vitals,
                serving,
                events,
                clock,
                keepRetired);
    }

    @Bean
    StoredHistories storedHistories(EventStore events) {
        return new StoredHistories(events);
    }

    @Bean
    ActionHistories actionHistories(StoredHistories stored) {
        return new ActionHistories(stored, Runtime.getRuntime().maxMemory() / SHARE_OF_FOLDS);
    }
}
