package io.asat.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a JSON body, in words of the contract and none of Jackson's. */
@Component
@Order(BodyProblems.ORDER)
class BodyProblems implements ProblemMapping {
    /** After what other packages contribute. */
    static final int ORDER = 1_000_000;

    @Override
    public Optional<Problem> map(Throwable failure) {
        if (!(failure instanceof HttpMessageConversionException)) {
            return Optional.empty();
        }
        Throwable cause = failure.getCause();
        if (cause instanceof InvalidDefinitionException) {
            return Optional.empty(); // a fault of our own types, not of the body
        }
        return Optional.of(
                cause instanceof JacksonException json
                        ? of(json)
                        : malformed("A body is needed here: a JSON object in UTF-8."));
    }

    static Problem of(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException beyond ->
                malformed("The body is nested deeper than " + StrictJson.DEEPEST + " levels, or holds a text or number"
                        + " longer than any that is taken.");
            case InputCoercionException beyond ->
                Problem.invalid(pointer(beyond), Kinds.accepted(beyond.getTargetType()));
            case StreamReadException notJson -> notJson(notJson);
            case UnrecognizedPropertyException unknown -> Problem.invalid(pointer(unknown), unknown(unknown));
            case DatabindException misfit -> misfit(misfit);
            default -> malformed("The body cannot be read.");
        };
    }

    private static Problem notJson(StreamReadException failure) {
        String message = Objects.requireNonNullElse(failure.getOriginalMessage(), "");
        TokenStreamLocation at = failure.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return message.startsWith("Duplicate")
                ? malformed("The body names a field twice in one object" + place + ".")
                : malformed("The body is not well-formed JSON in UTF-8" + place + ".");
    }

    private static String unknown(UnrecognizedPropertyException failure) {
        String known = Objects.requireNonNullElse(failure.getKnownPropertyIds(), List.of()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "is not a field here" : "is not a field here; there are: " + known;
    }

    private static Problem misfit(DatabindException failure) {
        String detail = detail(failure);
        return failure.getPath().isEmpty()
                ? malformed("The body " + detail + ".")
                : Problem.invalid(pointer(failure), detail);
    }

    private static String detail(DatabindException failure) {
        if (failure.getCause() instanceof UnreadableValue unreadable) {
            return unreadable.getMessage();
        }
        String message = Objects.requireNonNullElse(failure.getOriginalMessage(), "");
        if (message.startsWith("Missing required creator property")) {
            return "is required";
        }
        if (message.startsWith("Trailing token")) {
            return "goes on after its JSON value";
        }
        return switch (failure) {
            case ValueInstantiationException ours -> ofOurValue(ours);
            case MismatchedInputException mismatch -> Kinds.accepted(mismatch.getTargetType());
            default -> "is not what is taken here";
        };
    }

    /** The values of ours say themselves what they take. */
    private static String ofOurValue(ValueInstantiationException failure) {
        Class<?> type = failure.getType().getRawClass();
        return failure.getCause() instanceof IllegalArgumentException refusal
                        && refusal.getMessage() != null
                        && type.getName().startsWith("io.asat.")
                ? refusal.getMessage()
                : Kinds.accepted(type);
    }

    private static Problem malformed(String detail) {
        return new Problem(ProblemType.MALFORMED_BODY, detail);
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : Pointers.escape(step.getPropertyName()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
