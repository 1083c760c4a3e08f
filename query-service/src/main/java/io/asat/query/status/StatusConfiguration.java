package io.asat.query.status;

import io.asat.events.ActionEvent;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.latest.FoldedCheck;
import io.asat.query.latest.FoldedReadModel;
import io.asat.query.latest.LatestActionDocument;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.Feed;
import io.asat.query.projection.ReadModelDefinition;
import io.asat.query.verification.ReadModelCheck;
import io.asat.values.ActionId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatusConfiguration {
    private static final String NAME = "action_status";

    @Bean
    ReadModelDefinition<ActionId, ActionEvent> statusReadModel(ActionHistories folds) {
        return new ReadModelDefinition<>(
                Projection.STATUS,
                NAME,
                List.of(),
                Feed.ACTIONS,
                documents -> new FoldedReadModel(documents, folds, LatestActionDocument::of));
    }

    @Bean
    ReadModelCheck statusCheck(CurrentDocuments statusDocuments) {
        return new FoldedCheck(Projection.STATUS, statusDocuments, LatestActionDocument::of);
    }

    @Bean
    CurrentDocuments statusDocuments(ServingGenerations serving) {
        return serving.documents(Projection.STATUS, NAME);
    }
}
