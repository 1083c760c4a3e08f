package io.asat.query.imports;

import io.asat.events.PlanEvent;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.projection.Feed;
import io.asat.query.projection.ReadModelDefinition;
import io.asat.values.PlanId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {
    private static final String NAME = "imports";

    @Bean
    ReadModelDefinition<PlanId, PlanEvent> importsReadModel() {
        return new ReadModelDefinition<>(Projection.STATUS, NAME, List.of(), Feed.PLANS, ImportsReadModel::new);
    }

    @Bean
    CurrentDocuments importsDocuments(ServingGenerations serving) {
        return serving.documents(Projection.STATUS, NAME);
    }
}
