package io.asat.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says whether PostgreSQL answers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEventStore({EventStoreKind.EMBEDDED, EventStoreKind.POSTGRESQL})
class JdbcHealthConfiguration {
    private static final int SECONDS = 2;

    @Bean
    HealthIndicator eventStoreHealthIndicator(DataSource dataSource) {
        return () -> {
            try (Connection connection = dataSource.getConnection()) {
                return connection.isValid(SECONDS)
                        ? Health.up().build()
                        : Health.down().build();
            } catch (SQLException away) {
                return Health.down().build();
            }
        };
    }
}
