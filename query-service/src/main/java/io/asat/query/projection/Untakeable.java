package io.asat.query.projection;

/**
 * Events of an aggregate that a read model cannot take.
 *
 * @param first the one that it fails on, by its number within its aggregate
 * @param last the last that waits behind it, or {@code first}
 */
record Untakeable(long first, long last, RuntimeException cause) {
    Untakeable upTo(long later) {
        return new Untakeable(first, later, cause);
    }
}
