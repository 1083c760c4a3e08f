package io.asat.platform.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Events in PostgreSQL, appended in groups, each command's at once. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnEventStore({EventStoreKind.EMBEDDED, EventStoreKind.POSTGRESQL})
class JdbcEventStoreConfiguration {
    /** How soon events appended by another process are seen, in milliseconds; this process's own are seen at once. */
    private static final long FETCH_DELAY = 50;

    private static final int EVENTS_A_QUERY = 500;

    /** A sequence number taken already, a deadlock and a serialisation failure: the command is judged again. */
    private static final Set<String> LOST_RACE = Set.of("23505", "40P01", "40001");

    /** What a command appends is one statement, so that there is nothing to hold a transaction over while it is handled. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    @Bean
    RecentPlaces recentPlaces() {
        return new RecentPlaces();
    }

    @Bean(destroyMethod = "close")
    GroupCommit groupCommit(DataSource dataSource, RecentPlaces recentPlaces) {
        return new GroupCommit(new EventTable(dataSource), recentPlaces);
    }

    /** Axon's own resolver does not take PostgreSQL's word for a sequence number that is taken already. */
    @Bean
    PersistenceExceptionResolver lostRaces() {
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && LOST_RACE.contains(String.valueOf(sql.getSQLState()))) {
                    return true;
                }
            }
            return false;
        };
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            PersistenceExceptionResolver lostRaces,
            Configuration configuration,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            GroupCommit groupCommit,
            MeterRegistry registry) {
        JdbcEventStorageEngine.Builder builder = reading(serializer, dataSource, transactions)
                .snapshotFilter(configuration.snapshotFilter())
                .upcasterChain(configuration.upcasterChain())
                .persistenceExceptionResolver(lostRaces);
        return new GroupCommitEventStorageEngine(builder, groupCommit, ReadMetrics.in(registry));
    }

    private static JdbcEventStorageEngine.Builder reading(
            Serializer serializer, DataSource dataSource, PlatformTransactionManager transactions) {
        return Gaps.configure(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(new SpringTransactionManager(transactions))
                .batchSize(EVENTS_A_QUERY)
                .dataType(String.class));
    }

    @Bean
    StoredEvents storedEvents(
            @Qualifier("eventSerializer") Serializer serializer,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc) {
        return new JdbcStoredEvents(
                reading(serializer, dataSource, transactions).build(), serializer, jdbc);
    }

    @Bean
    @Qualifier("eventStore")
    EventStore eventBus(EventStorageEngine engine, Configuration configuration) {
        return new GatheringEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY)
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class)));
    }

    @Bean
    EventPositions eventPositions(JdbcTemplate jdbc, RecentPlaces recentPlaces) {
        return new JdbcEventPositions(jdbc, recentPlaces);
    }
}
