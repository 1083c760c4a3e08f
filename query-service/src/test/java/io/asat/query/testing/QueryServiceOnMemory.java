package io.asat.query.testing;

import io.asat.platform.eventstore.CommandsUnderWay;
import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.eventstore.Sealing;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.query.QueryService;
import io.asat.serialization.StoredJson;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The service with all it has, on an event store in memory and a MongoDB database of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan(
        basePackages = {"io.asat.query", "io.asat.platform.web", "io.asat.platform.security", "io.asat.platform.time"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QueryService.class))
public class QueryServiceOnMemory {
    @Bean
    @Primary
    Serializer serializer() {
        return StoredJson.serializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    CommandsUnderWay commandsUnderWay(Clock clock) {
        return new CommandsUnderWay(clock);
    }

    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    @Qualifier("eventStore")
    EventStore eventBus() {
        return EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
    }

    @Bean
    StoredEvents storedEvents(EventStore events, Serializer serializer) {
        return new StoredEventsInMemory(events, serializer);
    }

    @Bean
    Sealing sealing() {
        return new Sealing(Optional.empty());
    }

    @Bean
    EventPositions eventPositions(EventStore events) {
        return new EventPositions() {
            @Override
            public String of(String aggregate, long sequence) {
                return latest();
            }

            @Override
            public String latest() {
                return String.valueOf(events.createHeadToken().position().orElse(0));
            }
        };
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(@Value("${asat.test.mongodb-away:false}") boolean away) {
        return away ? Mongo::nobodyThere : Mongo::connectionToNewDatabase;
    }
}
