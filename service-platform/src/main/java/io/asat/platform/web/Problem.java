package io.asat.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A refusal as the caller reads it, RFC 9457; thrown from anywhere, answered in one place. */
public final class Problem extends RuntimeException {
    private final ProblemType type;
    private final int status;
    private final List<FieldProblem> errors;
    private final Map<String, String> headers;
    private final Map<String, Object> members;

    public Problem(ProblemType type, String detail) {
        this(type, type.status().value(), detail, List.of(), Map.of(), Map.of());
    }

    private Problem(
            ProblemType type,
            int status,
            String detail,
            List<FieldProblem> errors,
            Map<String, String> headers,
            Map<String, Object> members) {
        super(detail, null, false, false);
        this.type = type;
        this.status = status;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
        this.members = Map.copyOf(members);
    }

    /** A refusal of one field or parameter. */
    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldProblem(pointer, detail)));
    }

    /** A refusal of several fields; its detail repeats the first. */
    public static Problem invalid(List<FieldProblem> errors) {
        FieldProblem first = errors.getFirst();
        String detail = first.pointer().isEmpty() ? first.detail() : first.pointer() + " " + first.detail();
        return new Problem(ProblemType.INVALID_REQUEST, detail).withErrors(errors);
    }

    /** What the container or the framework decided on, by status. */
    static Problem ofStatus(int status, String detail) {
        return new Problem(ProblemType.forStatus(status), status, detail, List.of(), Map.of(), Map.of());
    }

    public Problem withErrors(List<FieldProblem> more) {
        List<FieldProblem> all = new ArrayList<>(errors);
        all.addAll(more);
        return new Problem(type, status, detail(), all, headers, members);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(type, status, detail(), errors, all, members);
    }

    public Problem retryAfter(int seconds) {
        return withHeader("Retry-After", Integer.toString(seconds));
    }

    /** Adds a member of its own to the answer, such as {@code version}. */
    public Problem with(String member, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.put(member, value);
        return new Problem(type, status, detail(), errors, headers, all);
    }

    public ProblemType type() {
        return type;
    }

    public int status() {
        return status;
    }

    public String detail() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** The members of the answer, in their order. */
    Map<String, Object> body(String instance, Optional<String> traceId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.uri().toString());
        body.put("title", type.title());
        body.put("status", status);
        body.put("detail", detail());
        body.put("instance", instance);
        traceId.ifPresent(id -> body.put(TraceId.NAME, id));
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.putAll(members);
        return body;
    }
}
