package io.asat.platform.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.Span;

/**
 * Spans of events that projections take in soon after they were recorded, in the trace of the request that they came of.
 * An event that is taken in again later, as all are when a projection is made anew, makes none: a trace would go on for
 * ever, and a rebuild send as many spans as there are events.
 */
final class FreshEventSpans implements EventProcessorSpanFactory {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final EventProcessorSpanFactory spans;

    /** @param spans makes spans in the trace that an event carries */
    FreshEventSpans(EventProcessorSpanFactory spans) {
        this.spans = spans;
    }

    /** A batch is of many requests. */
    @Override
    public Span createBatchSpan(boolean streaming, List<? extends EventMessage<?>> events) {
        return NoOpSpanFactory.NoOpSpan.INSTANCE;
    }

    @Override
    public Span createProcessEventSpan(boolean streaming, EventMessage<?> event) {
        boolean traced = event.getMetaData().containsKey(TraceParentOnly.TRACEPARENT);
        return traced && isFresh(event)
                ? spans.createProcessEventSpan(streaming, event)
                : NoOpSpanFactory.NoOpSpan.INSTANCE;
    }

    /** By the clock that stamps messages. */
    private static boolean isFresh(EventMessage<?> event) {
        Instant now = GenericEventMessage.clock.instant();
        return event.getTimestamp().plus(FRESH).isAfter(now);
    }
}
