package io.asat.platform.eventstore;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events in Axon Server, which appends those of one command at once; there is no database to hold a transaction on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEventStore(EventStoreKind.AXON_SERVER)
class AxonServerEventStoreConfiguration {
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    /** Axon Server's order has no gaps, so that its head is a place at or after every event stored. */
    @Bean
    EventPositions eventPositions(EventStore store) {
        return new EventPositions() {
            @Override
            public String of(String aggregate, long sequence) {
                return latest();
            }

            @Override
            public String latest() {
                TrackingToken head = store.createHeadToken();
                return String.valueOf(head == null ? 0 : head.position().orElse(0));
            }
        };
    }

    @Bean
    StoredEvents storedEvents(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer serializer) {
        EventStore raw = AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(NoOpEventUpcaster.INSTANCE)
                .snapshotFilter(SnapshotFilter.allowAll())
                .build();
        return new AxonServerStoredEvents(raw, serializer);
    }

    @Bean
    HealthIndicator eventStoreHealthIndicator(AxonServerConnectionManager connections) {
        return () -> {
            boolean connected = !connections.connections().isEmpty()
                    && connections.connections().values().stream().allMatch(Boolean::booleanValue);
            return connected ? Health.up().build() : Health.down().build();
        };
    }
}
