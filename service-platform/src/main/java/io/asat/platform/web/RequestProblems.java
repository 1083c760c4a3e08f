package io.asat.platform.web;

import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.util.Collection;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What Spring refuses about an address, its method, parameters, headers and media types. */
@Component
@Order(BodyProblems.ORDER + 1)
class RequestProblems implements ProblemMapping {
    @Override
    public Optional<Problem> map(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case MethodArgumentTypeMismatchException misfit -> ofMisfit(misfit);
                    case MissingServletRequestParameterException missing ->
                        Problem.invalid("/" + missing.getParameterName(), "is required");
                    case MissingServletRequestPartException missing ->
                        Problem.invalid("/" + missing.getRequestPartName(), "is required");
                    case MissingRequestHeaderException missing ->
                        new Problem(
                                ProblemType.INVALID_REQUEST, "The header " + missing.getHeaderName() + " is required.");
                    case NoResourceFoundException unknown ->
                        new Problem(ProblemType.UNKNOWN_ADDRESS, "Nothing is here.");
                    case NoHandlerFoundException unknown ->
                        new Problem(ProblemType.UNKNOWN_ADDRESS, "Nothing is here.");
                    case HttpRequestMethodNotSupportedException method -> ofMethod(method);
                    case HttpMediaTypeNotAcceptableException accept ->
                        withHeaders(new Problem(ProblemType.NOT_ACCEPTABLE, offered(accept)), accept);
                    case HttpMediaTypeNotSupportedException type ->
                        withHeaders(new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, taken(type)), type);
                    case MaxUploadSizeExceededException large -> ofSize(large);
                    case MultipartException broken ->
                        new Problem(ProblemType.MALFORMED_BODY, "The body is not well-formed multipart/form-data.");
                    case BadRequestException broken ->
                        new Problem(ProblemType.MALFORMED_BODY, "The body is not sent as HTTP has it.");
                    case AsyncRequestTimeoutException late ->
                        new Problem(ProblemType.UNAVAILABLE, "It took too long to answer.").retryAfter(5);
                    case ErrorResponse other -> ofOther(other);
                    default -> null;
                });
    }

    /** Tomcat says so too of the lines that begin a part, such as the name of a file, which are few. */
    private static Problem ofSize(MaxUploadSizeExceededException failure) {
        return failure.getMostSpecificCause() instanceof SizeException size
                        && size.getPermittedSize() < BodyLimits.IMPORT
                ? new Problem(
                        ProblemType.MALFORMED_BODY,
                        "A part of the body begins with more than " + size.getPermittedSize()
                                + " bytes of headers: give its file a shorter name.")
                : BodyLimits.tooLarge(BodyLimits.IMPORT);
    }

    private static Problem ofMisfit(MethodArgumentTypeMismatchException failure) {
        MethodParameter parameter = failure.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return ofPath(failure);
        }
        if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            return new Problem(
                    ProblemType.INVALID_REQUEST, "The header " + failure.getName() + " " + accepted(failure) + ".");
        }
        return Problem.invalid("/" + failure.getName(), accepted(failure));
    }

    /** No plan or action can have an ill-formed name. */
    private static Problem ofPath(MethodArgumentTypeMismatchException failure) {
        Class<?> type = failure.getRequiredType();
        if (type == PlanId.class) {
            return new Problem(ProblemType.UNKNOWN_PLAN, "No plan can be called that: " + accepted(failure) + ".");
        }
        if (type == ActionReference.class) {
            return new Problem(ProblemType.UNKNOWN_ACTION, "No action can be called that: " + accepted(failure) + ".");
        }
        return new Problem(ProblemType.UNKNOWN_ADDRESS, "Nothing is here.");
    }

    private static String accepted(MethodArgumentTypeMismatchException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableValue unreadable) {
                return unreadable.getMessage();
            }
        }
        return Kinds.accepted(one(ResolvableType.forMethodParameter(failure.getParameter())));
    }

    /** What one value is where several, or none, may be given. */
    private static Class<?> one(ResolvableType type) {
        boolean holder = type.toClass() == Optional.class || Collection.class.isAssignableFrom(type.toClass());
        return holder ? one(type.getGeneric()) : type.toClass();
    }

    private static Problem ofMethod(HttpRequestMethodNotSupportedException failure) {
        String[] supported = failure.getSupportedMethods();
        String detail = supported == null
                ? "Not " + failure.getMethod() + "."
                : "It takes " + String.join(", ", supported) + ".";
        return withHeaders(new Problem(ProblemType.METHOD_NOT_ALLOWED, detail), failure);
    }

    private static String offered(HttpMediaTypeNotAcceptableException failure) {
        return failure.getSupportedMediaTypes().isEmpty()
                ? "The Accept header cannot be met, or read."
                : "On offer: " + failure.getSupportedMediaTypes() + ".";
    }

    private static String taken(HttpMediaTypeNotSupportedException failure) {
        return failure.getSupportedMediaTypes().isEmpty()
                ? "The Content-Type cannot be read."
                : "Taken here: " + failure.getSupportedMediaTypes() + ".";
    }

    private static @Nullable Problem ofOther(ErrorResponse response) {
        int status = response.getStatusCode().value();
        return response.getStatusCode().is4xxClientError()
                ? withHeaders(
                        Problem.ofStatus(status, ProblemType.forStatus(status).title() + "."), response)
                : null;
    }

    private static Problem withHeaders(Problem problem, ErrorResponse response) {
        Problem[] result = {problem};
        response.getHeaders()
                .forEach((name, values) -> result[0] = result[0].withHeader(name, String.join(", ", values)));
        return result[0];
    }
}
