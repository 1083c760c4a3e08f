package io.asat.query.timeline;

import io.asat.query.documents.ReadModelDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {
    @Bean
    TimelineReadModel timelineReadModel(ReadModelDatabase database) {
        return new TimelineReadModel(database.documents("timeline_v1"));
    }
}
