package io.asat.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<HandlerMethod, Map<String, Kind>> declared = new ConcurrentHashMap<>();

    private enum Kind {
        TEXT,
        VALUE,
        SEVERAL
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Map<String, Kind> known =
                    new LinkedHashMap<>(declared.computeIfAbsent(method, QueryParameters::declaredBy));
            if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
                known.putIfAbsent("position", Kind.VALUE);
            }
            given(request).forEach((name, values) -> check(name, values, known));
        }
        return true;
    }

    private static void check(String name, Collection<String> values, Map<String, Kind> known) {
        Kind kind = known.get(name);
        if (kind == null) {
            throw Problem.invalid(
                    "/" + Pointers.escape(name),
                    known.isEmpty()
                            ? "is not a parameter here; there are none"
                            : "is not a parameter here; there are: " + String.join(", ", known.keySet()));
        }
        if (kind != Kind.SEVERAL && values.size() > 1) {
            throw Problem.invalid("/" + name, "is given " + values.size() + " times; once is taken");
        }
        if (kind != Kind.TEXT && values.stream().anyMatch(String::isEmpty)) {
            throw Problem.invalid("/" + name, "is empty; leave it out instead");
        }
    }

    private static Map<String, Collection<String>> given(HttpServletRequest request) {
        Map<String, Collection<String>> given = new LinkedHashMap<>();
        QueryString.parse(request.getQueryString()).forEach(given::put);
        if (request instanceof MultipartHttpServletRequest parts) {
            request.getParameterMap().forEach((name, values) -> given.put(name, java.util.List.of(values)));
            parts.getMultiFileMap()
                    .forEach((name, files) ->
                            given.put(name, files.stream().map(file -> "file").toList()));
        }
        return given;
    }

    private static Map<String, Kind> declaredBy(HandlerMethod method) {
        Map<String, Kind> declared = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)
                    || parameter.hasParameterAnnotation(RequestPart.class)) {
                declared.put(Parameters.nameOf(parameter), kindOf(ResolvableType.forMethodParameter(parameter)));
            }
        }
        return declared;
    }

    private static Kind kindOf(ResolvableType type) {
        if (type.resolve() == java.util.Optional.class) {
            return kindOf(type.getGeneric());
        }
        Class<?> raw = type.toClass();
        if (Collection.class.isAssignableFrom(raw) || raw.isArray()) {
            return Kind.SEVERAL;
        }
        return raw == String.class ? Kind.TEXT : Kind.VALUE;
    }
}
