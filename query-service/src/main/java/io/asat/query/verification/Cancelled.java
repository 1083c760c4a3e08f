package io.asat.query.verification;

/** Thrown out of a verification that nobody waits for any more. */
final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Cancelled() {
        super("The verification was cancelled.");
    }
}
