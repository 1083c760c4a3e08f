package io.asat.query.projection;

import com.mongodb.client.MongoDatabase;
import io.asat.query.documents.ReadModelDatabase;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** How events are carried to the projections. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {
    private static final int EVENTS_A_BATCH = 250;
    private static final int SEGMENTS = 2;

    /** At the latest after this time, in milliseconds, tokens of segments that had nothing to do are stored as well. */
    private static final long IDLE_TOKENS = 1_000;

    /** After this a node that does not answer any more loses its segments to others. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    @Bean
    TokenStore tokenStore(MongoDatabaseFactory databases, Serializer serializer) {
        MongoDatabase database = databases.getMongoDatabase();
        MongoTokenStore.Builder builder = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName(ReadModelDatabase.TOKENS)
                        .build())
                .serializer(serializer)
                .contentType(String.class)
                .claimTimeout(CLAIM)
                .transactionManager(NoTransactionManager.instance())
                .ensureIndexes(false);
        return new FlushingTokenStore(
                new MongoTokens(builder, database.getCollection(ReadModelDatabase.TOKENS), SEGMENTS));
    }

    @Bean
    WakingEvents wakingEvents(EventStore events) {
        return new WakingEvents(events);
    }

    @Bean
    ConfigurerModule projections(ObjectProvider<WakingEvents> wakingEvents) {
        return configurer -> configurer
                .eventProcessing()
                .configureDefaultStreamableMessageSource(none -> wakingEvents.getObject())
                .usingPooledStreamingEventProcessors(ProjectionConfiguration::pooled)
                .registerDefaultListenerInvocationErrorHandler(none -> PropagatingErrorHandler.instance());
    }

    /** Their writes are guarded, not transacted, and hold no connection of the event store's. */
    private static PooledStreamingEventProcessor.Builder pooled(
            Configuration configuration, PooledStreamingEventProcessor.Builder builder) {
        return builder.batchSize(EVENTS_A_BATCH)
                .claimExtensionThreshold(IDLE_TOKENS)
                .tokenClaimInterval(IDLE_TOKENS)
                .transactionManager(NoTransactionManager.instance());
    }

    @Bean
    StoredHistories storedHistories(EventStore events) {
        return new StoredHistories(events);
    }
}
