package io.asat.command.web;

import io.asat.platform.security.Account;
import io.asat.platform.web.ExpectedVersion;
import io.asat.platform.web.IdempotencyKey;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.platform.web.UnreadableValue;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;

/** Reads what a command request says besides its body: who, about what, under which key, on which version. */
@Component
class IncomingResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Incoming.class);
    }

    @Override
    public Incoming resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        Optional<String> key = header(request, "Idempotency-Key", text -> new IdempotencyKey(text).value());
        Optional<ExpectedVersion> version = header(request, HttpHeaders.IF_MATCH, ExpectedVersion::read);
        return new Incoming(
                account(request),
                // however it was spelt
                UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8),
                inPath(request, "planId", PlanId::isValid, ProblemType.UNKNOWN_PLAN)
                        .map(PlanId::new),
                inPath(request, "reference", ActionReference::isValid, ProblemType.UNKNOWN_ACTION)
                        .map(ActionReference::new),
                key.orElse(null),
                version.filter(expected -> expected.version().isPresent())
                        .map(expected -> expected.version().getAsLong())
                        .orElse(null));
    }

    private static Account account(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new Problem(ProblemType.NOT_SIGNED_IN, "A command needs an account.");
    }

    private static <T> Optional<T> header(HttpServletRequest request, String name, Function<String, T> read) {
        if (Collections.list(request.getHeaders(name)).size() > 1) {
            throw new Problem(ProblemType.INVALID_REQUEST, name + " is given twice");
        }
        try {
            return Optional.ofNullable(request.getHeader(name)).map(read);
        } catch (UnreadableValue refused) {
            throw new Problem(ProblemType.INVALID_REQUEST, name + " " + refused.getMessage());
        }
    }

    /** What is not of the form of an id names nothing. */
    private static Optional<String> inPath(
            HttpServletRequest request, String name, Predicate<String> valid, ProblemType unknown) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Optional<String> value = Optional.ofNullable((String) variables.get(name));
        if (value.filter(valid.negate()).isPresent()) {
            throw new Problem(unknown, unknown.title() + ".");
        }
        return value;
    }
}
