package io.asat.query.chain;

import io.asat.platform.eventstore.ConditionalOnEventStore;
import io.asat.platform.eventstore.EventStoreKind;
import io.asat.platform.eventstore.ProofFiles;
import io.asat.platform.eventstore.Sealing;
import io.asat.platform.eventstore.StoredEvents;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Where links are kept: in a file by the process that keeps the events itself, otherwise in MongoDB. */
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {
    @Bean
    Linker linker(StoredEvents stored, LinkStore links, Sealing sealing) {
        return new Linker(stored, links, new FirstLook(stored, links, sealing));
    }

    @Bean
    Chains chains(LinkStore links, Linker linker) {
        return new Chains(links, linker);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnEventStore(EventStoreKind.EMBEDDED)
    static class InAFile {
        @Bean(destroyMethod = "close")
        LinkFile links(@Value("${asat.data-dir}") Path dataDirectory, Serializer serializer) {
            return LinkFile.open(ProofFiles.links(dataDirectory), serializer);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnEventStore({EventStoreKind.POSTGRESQL, EventStoreKind.AXON_SERVER})
    static class InMongo {
        /** After this another node goes on where one does not answer any more. */
        private static final Duration CLAIM = Duration.ofSeconds(10);

        @Bean
        LinkCollection links(MongoDatabaseFactory databases, Serializer serializer) {
            var database =
                    databases.getMongoDatabase(databases.getMongoDatabase().getName() + "-proof");
            TokenStore claims = MongoTokenStore.builder()
                    .mongoTemplate(DefaultMongoTemplate.builder()
                            .mongoDatabase(database)
                            .trackingTokensCollectionName(LinkCollection.CLAIMS)
                            .build())
                    .serializer(serializer)
                    .claimTimeout(CLAIM)
                    .transactionManager(NoTransactionManager.instance())
                    .ensureIndexes(false)
                    .build();
            return new LinkCollection(database, claims, serializer);
        }
    }
}
