package io.asat.query.overdue;

import io.asat.events.ActionEvent;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.latest.FoldedCheck;
import io.asat.query.latest.FoldedReadModel;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.Feed;
import io.asat.query.projection.ReadModelDefinition;
import io.asat.query.verification.ReadModelCheck;
import io.asat.values.ActionId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverdueConfiguration {
    private static final String NAME = "overdue";

    @Bean
    ReadModelDefinition<ActionId, ActionEvent> overdueReadModel(ActionHistories folds) {
        return new ReadModelDefinition<>(
                Projection.OVERDUE,
                NAME,
                List.of(),
                Feed.ACTIONS,
                documents -> new FoldedReadModel(documents, folds, OverdueDocument::of));
    }

    @Bean
    ReadModelCheck overdueCheck(CurrentDocuments overdueDocuments) {
        return new FoldedCheck(Projection.OVERDUE, overdueDocuments, OverdueDocument::of);
    }

    @Bean
    CurrentDocuments overdueDocuments(ServingGenerations serving) {
        return serving.documents(Projection.OVERDUE, NAME);
    }
}
