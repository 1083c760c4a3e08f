package io.asat.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters a handler does not declare, single ones that are repeated, and empty ones that are not texts.
 * Every {@code GET} takes {@code position} besides what it declares.
 */
class QueryParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, Map<String, Taken>> declared = new ConcurrentHashMap<>();

    private static final Taken POSITION = new Taken(Object.class, false);

    /** @param type of one value */
    private record Taken(Class<?> type, boolean several) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Map<String, Taken> known =
                    new LinkedHashMap<>(declared.computeIfAbsent(method, QueryParameters::declaredBy));
            if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
                known.putIfAbsent("position", POSITION);
            }
            given(request).forEach((name, values) -> check(name, values, known));
        }
        return true;
    }

    private static void check(String name, Collection<String> values, Map<String, Taken> known) {
        Taken taken = known.get(name);
        if (taken == null) {
            throw Problem.invalid(
                    "/" + Pointers.escape(name),
                    known.isEmpty()
                            ? "is not a parameter here; there are none"
                            : "is not a parameter here; there are: " + String.join(", ", known.keySet()));
        }
        if (!taken.several && values.size() > 1) {
            throw Problem.invalid("/" + name, "is given " + values.size() + " times; once is taken");
        }
        boolean single = !taken.several && taken.type == String.class;
        if (!single && values.stream().anyMatch(String::isEmpty)) {
            throw Problem.invalid("/" + name, "is empty; leave it out instead");
        }
        if (taken.type.isEnum() && values.stream().anyMatch(value -> value.contains(","))) {
            throw Problem.invalid("/" + name, Kinds.accepted(taken.type)); // Spring would cut it there
        }
    }

    private static Map<String, Collection<String>> given(HttpServletRequest request) {
        Map<String, Collection<String>> given = new LinkedHashMap<>();
        QueryString.parse(request.getQueryString()).forEach(given::put);
        if (request instanceof MultipartHttpServletRequest parts) {
            request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
            parts.getMultiFileMap()
                    .forEach((name, files) ->
                            given.put(name, files.stream().map(file -> "file").toList()));
        }
        return given;
    }

    private static Map<String, Taken> declaredBy(HandlerMethod method) {
        Map<String, Taken> declared = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)
                    || parameter.hasParameterAnnotation(RequestPart.class)) {
                declared.put(Parameters.nameOf(parameter), taken(ResolvableType.forMethodParameter(parameter), false));
            }
        }
        return declared;
    }

    private static Taken taken(ResolvableType type, boolean several) {
        if (type.resolve() == Optional.class) {
            return taken(type.getGeneric(), several);
        }
        return Collection.class.isAssignableFrom(type.toClass())
                ? taken(type.getGeneric(), true)
                : new Taken(type.toClass(), several);
    }
}
