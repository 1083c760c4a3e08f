package io.asat.query.position;

import io.asat.query.documents.ReadModelDatabase;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.projection.Head;
import io.asat.query.projection.RunningGenerations;
import io.asat.query.projection.Vitals;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PositionConfiguration {
    @Bean
    Visibility visibility(ServingGenerations serving, RunningGenerations running) {
        return new Visibility(serving, running);
    }

    @Bean
    CaughtUp caughtUp(EventStore events, Visibility visibility) {
        return new CaughtUp(events, visibility);
    }

    /** Documents that outlive the process are answered from at once, while what came meanwhile is taken in. */
    @Bean
    @ConditionalOnProperty(ReadModelDatabase.IN_MEMORY)
    WebMvcConfigurer waitingForReadModels(CaughtUp caughtUp) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new EmptyAtStart(caughtUp))
                        .addPathPatterns("/api/plans/**", "/api/overdue", "/api/stream")
                        .excludePathPatterns("/api/plans/*/certificate")
                        .order(1);
            }
        };
    }

    @Bean
    WebMvcConfigurer waitingForPositions(Visibility visibility, EventStore events) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PositionInterceptor(visibility, () -> Head.of(events)))
                        .addPathPatterns("/api/**")
                        .order(1);
            }
        };
    }

    /** Takes the place of Spring Boot's, which asks for what not every compatible store knows. */
    @Bean
    HealthIndicator mongoHealthIndicator(CaughtUp caughtUp, ReadModelDatabase database, Vitals vitals) {
        return new ReadModelsHealth(caughtUp, database::ping, vitals);
    }
}
