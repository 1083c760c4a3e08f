package io.asat.platform.eventstore;

import io.asat.platform.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The PostgreSQL that the process starts itself; it lives as long as the application context. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEventStore(EventStoreKind.EMBEDDED)
class EmbeddedPostgresConfiguration {
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${asat.data-dir}") Path dataDirectory) {
        return EmbeddedPostgres.start(dataDirectory);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return postgres.username();
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }
        };
    }
}
