package io.asat.platform.tracing;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import org.axonframework.eventhandling.DefaultEventProcessorSpanFactory;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Traces that are sent away: of requests, commands and what projections take in of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(TracingConfiguration.ENDPOINT)
class ExportConfiguration {
    @Bean
    SpanFactory spansOfMessages(Tracer tracer) {
        return OpenTelemetrySpanFactory.builder()
                .tracer(tracer)
                .contextPropagators(new TraceParentOnly())
                .build();
    }

    @Bean
    EventProcessorSpanFactory spansOfProjections(SpanFactory spans) {
        return new FreshEventSpans(DefaultEventProcessorSpanFactory.builder()
                .spanFactory(spans)
                .distributedInSameTrace(true)
                .distributedInSameTraceTimeLimit(Duration.ofDays(1))
                .build());
    }

    @Bean
    static BeanPostProcessor wordlessSpans() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SpanExporter exporter ? new WordlessSpans(exporter) : bean;
            }
        };
    }
}
