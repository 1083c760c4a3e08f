package io.asat.platform.web;

import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.SynthesizingMethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/** What a handler's parameters are called in a request. */
final class Parameters {
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private Parameters() {}

    static String nameOf(MethodParameter parameter) {
        MethodParameter readable = SynthesizingMethodParameter.forParameter(parameter.getParameter());
        readable.initParameterNameDiscovery(NAMES);
        return Stream.of(
                        declared(readable, RequestParam.class, RequestParam::name),
                        declared(readable, RequestPart.class, RequestPart::name),
                        declared(readable, RequestHeader.class, RequestHeader::name),
                        declared(readable, PathVariable.class, PathVariable::name))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(readable.getParameterName(), ""));
    }

    private static <A extends Annotation> Optional<String> declared(
            MethodParameter parameter, Class<A> annotation, Function<A, String> name) {
        return Optional.ofNullable(parameter.getParameterAnnotation(annotation)).map(name);
    }
}
