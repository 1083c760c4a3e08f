package io.asat.platform.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request or with us; its URI is stable, clients may switch on it. */
public enum ProblemType {
    /** The body cannot be read as what its address takes. */
    MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read"),
    /** Fields, parameters or headers hold what is not accepted; {@code errors} names them. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),
    /** Refused before it reached an address: illegal characters, a header too long. */
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Signing in is needed"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "The account may not do this"),
    /** A browser sent it on behalf of another site. */
    CROSS_SITE(HttpStatus.FORBIDDEN, "Requests from other sites are refused"),
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    /** Also another organisation's plan. */
    UNKNOWN_PLAN(HttpStatus.NOT_FOUND, "There is no such plan"),
    /** Also an action that did not exist yet at the asked day, or was not known yet. */
    UNKNOWN_ACTION(HttpStatus.NOT_FOUND, "There is no such action"),
    UNKNOWN_IMPORT(HttpStatus.NOT_FOUND, "There is no such import"),
    UNKNOWN_VERIFICATION(HttpStatus.NOT_FOUND, "There is no such verification"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take the method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "What is accepted is not on offer"),
    /** What is to be created is there already, and is another. */
    ALREADY_EXISTS(HttpStatus.CONFLICT, "It exists already"),
    /** The action's status at that day, or what kind of entry it is, forbids the command. */
    STATE_FORBIDS(HttpStatus.CONFLICT, "The present state forbids it"),
    /** {@code If-Match} was not met; {@code version} is the present one. */
    VERSION_NOT_MET(HttpStatus.PRECONDITION_FAILED, "It has changed since"),
    /** Less of the body came than an honest line brings in that time. */
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The body came too slowly"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of a type not taken here"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The idempotency key was used with another body"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    /** Ours to mend; {@code incident} finds it in the log. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    /** Asked for by {@code position} or {@code atLeast} and not there in time. */
    NOT_YET_VISIBLE(HttpStatus.SERVICE_UNAVAILABLE, "Not visible yet"),
    /** Something we stand on does not answer: a store, or the OpenID Connect provider. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Unavailable for the moment");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** {@code urn:asat:problem:} and the constant's name in kebab case. */
    public URI uri() {
        return URI.create("urn:asat:problem:" + label());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The general type for a status the container or the framework chose. */
    static ProblemType forStatus(int status) {
        Optional<ProblemType> known = Arrays.stream(values())
                .filter(type -> type != MALFORMED_BODY && type != INVALID_REQUEST && type != NOT_YET_VISIBLE)
                .filter(type -> type.status.value() == status)
                .findFirst();
        return known.orElse(BAD_REQUEST);
    }
}
