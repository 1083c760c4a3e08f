package io.asat.query.imports;

import io.asat.query.documents.ReadModelDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {
    @Bean
    ImportsReadModel importsReadModel(ReadModelDatabase database) {
        return new ImportsReadModel(database.documents("imports_v1"));
    }
}
