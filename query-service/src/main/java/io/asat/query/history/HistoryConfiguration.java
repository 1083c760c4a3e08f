package io.asat.query.history;

import io.asat.events.ActionEvent;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.Feed;
import io.asat.query.projection.ReadModelDefinition;
import io.asat.query.verification.ReadModelCheck;
import io.asat.values.ActionId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {
    private static final String NAME = "action_history";

    /** Measured: half of it answers hardly sooner and writes more slices; twice as much reads what it does not show. */
    private static final int PIECES_A_SLICE = 48;

    @Bean
    ReadModelDefinition<ActionId, ActionEvent> historyReadModel(ActionHistories folds) {
        return new ReadModelDefinition<>(
                Projection.HISTORY,
                NAME,
                List.of(),
                Feed.ACTIONS,
                documents -> new HistoryReadModel(documents, folds, PIECES_A_SLICE));
    }

    @Bean
    CurrentDocuments historyDocuments(ServingGenerations serving) {
        return serving.documents(Projection.HISTORY, NAME);
    }

    @Bean
    PastActions pastActions(CurrentDocuments historyDocuments) {
        return new PastActions(historyDocuments::get);
    }

    @Bean
    ReadModelCheck historyCheck(CurrentDocuments historyDocuments) {
        return new HistoryCheck(historyDocuments);
    }
}
