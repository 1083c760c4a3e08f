package io.asat.platform.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures the event store, whichever it is. */
@Configuration(proxyBeanMethods = false)
class EventMetricsConfiguration {
    @Bean
    SmartInitializingSingleton measureWhatIsStored(EventStore store, MeterRegistry registry) {
        return () -> store.registerDispatchInterceptor(new EventMetrics(registry));
    }

    /** By the same word as readiness, which knows without asking the store. */
    @Bean
    MeterBinder eventStoreUp(@Qualifier("eventStoreHealthIndicator") HealthIndicator health) {
        return registry -> Gauge.builder("asat.event.store.up", health, EventMetricsConfiguration::up)
                .description("1 where the event store answers and takes events, else 0")
                .register(registry);
    }

    private static double up(HealthIndicator indicator) {
        var found = indicator.health();
        return found != null && found.getStatus().equals(Status.UP) ? 1 : 0;
    }
}
