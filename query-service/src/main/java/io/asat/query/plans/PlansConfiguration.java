package io.asat.query.plans;

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
class PlansConfiguration {
    private static final String NAME = "plans";

    @Bean
    ReadModelDefinition<PlanId, PlanEvent> plansReadModel() {
        return new ReadModelDefinition<>(
                Projection.STATUS, NAME, List.of(PlanDocument.ORGANISATION), Feed.PLANS, PlansReadModel::new);
    }

    @Bean
    CurrentDocuments planDocuments(ServingGenerations serving) {
        return serving.documents(Projection.STATUS, NAME);
    }
}
