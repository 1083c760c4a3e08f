package io.asat.query.documents;

/** A write that did not find its document as it was loaded: what led to it has to be read and judged again. */
public final class GuardLost extends RuntimeException {
    GuardLost(String message) {
        super(message);
    }
}
