package io.asat.proof;

/** Thrown where a stored event is not of the form in which every event is recorded. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableEvent(String message) {
        super(message);
    }
}
