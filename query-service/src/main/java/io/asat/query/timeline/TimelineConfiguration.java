package io.asat.query.timeline;

import io.asat.events.ActionEvent;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.projection.Feed;
import io.asat.query.projection.ReadModelDefinition;
import io.asat.values.ActionId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {
    private static final String NAME = "timeline";

    @Bean
    ReadModelDefinition<ActionId, ActionEvent> timelineReadModel() {
        return new ReadModelDefinition<>(Projection.TIMELINE, NAME, List.of(), Feed.ACTIONS, TimelineReadModel::new);
    }

    @Bean
    CurrentDocuments timelineDocuments(ServingGenerations serving) {
        return serving.documents(Projection.TIMELINE, NAME);
    }
}
