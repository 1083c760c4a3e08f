package io.asat.query.plans;

import io.asat.query.documents.Documents;
import io.asat.query.documents.ReadModelDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlansConfiguration {
    @Bean
    Documents planDocuments(ReadModelDatabase database) {
        return database.documents("plans_v1", PlanDocument.ORGANISATION);
    }

    @Bean
    PlansReadModel plansReadModel(Documents planDocuments) {
        return new PlansReadModel(planDocuments);
    }
}
