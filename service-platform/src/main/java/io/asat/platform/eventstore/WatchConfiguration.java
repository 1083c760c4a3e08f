package io.asat.platform.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps an eye on PostgreSQL, and tells those who ask for a connection and those who ask for its health. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEventStore({EventStoreKind.EMBEDDED, EventStoreKind.POSTGRESQL})
class WatchConfiguration {
    /** A loaded machine may keep a healthy server from answering for a moment, hardly for this long. */
    private static final int SECONDS_TO_ANSWER = 2;

    @Bean
    EventStoreWatch eventStoreWatch(JdbcConnectionDetails details) {
        PGSimpleDataSource impatient = connectionsOfTheirOwn(details);
        impatient.setConnectTimeout(SECONDS_TO_ANSWER);
        impatient.setSocketTimeout(SECONDS_TO_ANSWER);
        return new EventStoreWatch(impatient).started();
    }

    @Bean
    static BeanPostProcessor watchedPool(ObjectProvider<EventStoreWatch> watch) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new WatchedDataSource(pool, watch.getObject()) : bean;
            }
        };
    }

    /** Without the pool's limits: a migration takes as long as it takes. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource patientConnections(JdbcConnectionDetails details) {
        return connectionsOfTheirOwn(details);
    }

    private static PGSimpleDataSource connectionsOfTheirOwn(JdbcConnectionDetails details) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(details.getJdbcUrl());
        connections.setUser(details.getUsername());
        connections.setPassword(details.getPassword());
        return connections;
    }

    @Bean
    HealthIndicator eventStoreHealthIndicator(EventStoreWatch watch, GroupCommit commits) {
        return () -> {
            EventStoreWatch.Finding finding = watch.finding();
            boolean takes = !commits.isRefusing();
            Health.Builder health = finding == EventStoreWatch.Finding.ANSWERS && takes ? Health.up() : Health.down();
            return health.withDetail("found", finding)
                    .withDetail("takesEvents", takes)
                    .build();
        };
    }
}
