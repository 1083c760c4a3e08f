package io.asat.platform.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/** A span that tells of an exception its class alone, and does not say which aggregate was loaded. */
final class WordlessSpan extends DelegatingSpanData {
    private static final Set<String> WORDS = Set.of("exception.message", "exception.stacktrace");
    private static final String AGGREGATE = "axon.scope";

    WordlessSpan(SpanData span) {
        super(span);
    }

    @Override
    public Attributes getAttributes() {
        return super.getAttributes().toBuilder()
                .removeIf(key -> key.getKey().equals(AGGREGATE))
                .build();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream().map(WordlessSpan::wordless).toList();
    }

    private static EventData wordless(EventData event) {
        Attributes attributes = event.getAttributes().toBuilder()
                .removeIf(key -> WORDS.contains(key.getKey()))
                .build();
        return EventData.create(event.getEpochNanos(), event.getName(), attributes);
    }
}
