package io.asat.platform.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import tools.jackson.databind.json.JsonMapper;

/** Where every failure becomes an answer: always {@code application/problem+json}, whatever the caller accepts. */
@Component
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final List<ProblemMapping> mappings;
    private final JsonMapper json;
    private final Map<ProblemType, Counter> answered = new EnumMap<>(ProblemType.class);

    Problems(ObjectProvider<ProblemMapping> mappings, JsonMapper json, MeterRegistry registry) {
        this.mappings = mappings.orderedStream().toList();
        this.json = json;
        for (ProblemType type : ProblemType.values()) {
            answered.put(
                    type,
                    Counter.builder("asat.problems")
                            .description("Requests that were answered with a problem")
                            .tag("type", type.label())
                            .register(registry));
        }
    }

    /** @throws IOException if the caller has gone */
    public void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (chain(failure).stream().anyMatch(Problems::callerHasGone)) {
            LOG.debug("The caller has gone", failure);
            return;
        }
        write(TraceId.inLog(TraceId.of(request), () -> of(failure)), request, response);
    }

    /** By the container's word only: a store's broken connection is an input or output failure like any other. */
    private static boolean callerHasGone(Throwable failure) {
        return failure instanceof ClientAbortException || failure instanceof AsyncRequestNotUsableException;
    }

    /** The refusal a failure stands for; one nobody knows is logged under an incident number. */
    Problem of(Throwable failure) {
        List<Throwable> chain = chain(failure);
        return chain.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst()
                .or(() -> mapped(chain))
                .orElseGet(() -> unexpected(failure));
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        byte[] body = json(problem, address(request), TraceId.of(request));
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The members of the answer that a failure comes to. */
    public Map<String, Object> body(Throwable failure, String instance) {
        return of(failure).body(instance, TraceId.current());
    }

    byte[] json(Problem problem, String instance, String traceId) {
        Objects.requireNonNull(answered.get(problem.type())).increment();
        return json.writeValueAsBytes(problem.body(instance, Optional.of(traceId)));
    }

    /** What the caller asked for, also where the container has forwarded to its error page. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private Optional<Problem> mapped(List<Throwable> chain) {
        return chain.stream()
                .flatMap(failure -> mappings.stream().flatMap(mapping -> mapping.map(failure).stream()))
                .findFirst();
    }

    private static Problem unexpected(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        return new Problem(
                        ProblemType.INTERNAL_ERROR,
                        "This is our fault, not yours. Incident " + incident + " is in the log of the service.")
                .with("incident", incident);
    }

    private static List<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = new LinkedHashSet<>();
        Stream.iterate(failure, cause -> cause != null && seen.add(cause), Throwable::getCause)
                .forEach(cause -> {});
        return List.copyOf(seen);
    }
}
