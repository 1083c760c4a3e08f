package io.asat.platform.tracing;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Requests have a trace id everywhere. Spans, and a trace's way into commands and events, are there only where they are
 * sent somewhere, as they cost something.
 */
@Configuration(proxyBeanMethods = false)
class TracingConfiguration {
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    /** Whatever a caller's {@code traceparent} asks for: nobody takes the spans. */
    @Bean
    @ConditionalOnProperty(name = ENDPOINT, havingValue = "false", matchIfMissing = true)
    Sampler noSpans() {
        return Sampler.alwaysOff();
    }

    /** Axon's own default would trace into nowhere. */
    @Bean
    @ConditionalOnProperty(name = ENDPOINT, havingValue = "false", matchIfMissing = true)
    SpanFactory noSpansOfMessages() {
        return NoOpSpanFactory.INSTANCE;
    }
}
