package io.asat.platform.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace in messages by its {@code traceparent} alone, and only if its spans are sent somewhere: what is in an
 * event's metadata is stored for ever, and a {@code tracestate} is whatever a caller likes.
 */
final class TraceParentOnly implements TextMapPropagator {
    static final String TRACEPARENT = "traceparent";

    private final TextMapPropagator w3c = W3CTraceContextPropagator.getInstance();

    @Override
    public Collection<String> fields() {
        return List.of(TRACEPARENT);
    }

    @Override
    public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
        if (!Span.fromContext(context).getSpanContext().isSampled()) {
            return;
        }
        w3c.inject(context, carrier, (into, name, value) -> {
            if (name.equals(TRACEPARENT)) {
                setter.set(into, name, value);
            }
        });
    }

    @Override
    public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
        return w3c.extract(context, carrier, getter);
    }
}
