package io.asat.query.status;

import io.asat.query.documents.Documents;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.latest.FoldedReadModel;
import io.asat.query.latest.LatestActionDocument;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.StoredHistories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatusConfiguration {
    @Bean
    Documents statusDocuments(ReadModelDatabase database) {
        return database.documents("action_status_v1");
    }

    @Bean
    FoldedReadModel statusReadModel(Documents statusDocuments, StoredHistories stored) {
        return new FoldedReadModel(statusDocuments, new ActionHistories(stored), LatestActionDocument::of);
    }
}
