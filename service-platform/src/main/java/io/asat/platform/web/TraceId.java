package io.asat.platform.web;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** The id under which a request is found in the log, and in its trace if that is kept: 32 hexadecimal digits. */
final class TraceId {
    static final String NAME = "traceId";
    private static final int BYTES = 16;

    private TraceId() {}

    /** @return the request's, also after its observation has ended, as on the container's error page; the same each time */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof String known) {
            return known;
        }
        String id = observed(request).orElseGet(TraceId::random);
        request.setAttribute(NAME, id);
        return id;
    }

    /** @return that of what this thread is doing */
    static Optional<String> current() {
        return Optional.ofNullable(MDC.get(NAME));
    }

    /** Does something whose log lines have the id, on a thread that does not say it already. */
    static <T> T inLog(String id, Supplier<T> work) {
        if (current().isPresent()) {
            return work.get();
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(NAME, id)) {
            return work.get();
        }
    }

    private static Optional<String> observed(HttpServletRequest request) {
        return ServerHttpObservationFilter.findObservationContext(request).flatMap(TraceId::traced);
    }

    private static Optional<String> traced(Observation.Context context) {
        TracingContext tracing = context.get(TracingContext.class);
        Span span = tracing == null ? null : tracing.getSpan();
        return span == null ? Optional.empty() : Optional.of(span.context().traceId());
    }

    /** Of what the container refuses before anything of ours sees it. */
    private static String random() {
        byte[] id = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
