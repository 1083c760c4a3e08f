package io.asat.query.overdue;

import io.asat.query.documents.Documents;
import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.latest.FoldedReadModel;
import io.asat.query.latest.LatestActionDocument;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.StoredHistories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverdueConfiguration {
    @Bean
    Documents overdueDocuments(ReadModelDatabase database) {
        return database.documents("overdue_v1", OverdueDocument.DUE, LatestActionDocument.SINCE);
    }

    @Bean
    FoldedReadModel overdueReadModel(Documents overdueDocuments, StoredHistories stored) {
        return new FoldedReadModel(overdueDocuments, new ActionHistories(stored), OverdueDocument::of);
    }
}
