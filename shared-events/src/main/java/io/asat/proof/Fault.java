package io.asat.proof;

import java.util.Optional;

/**
 * Where a chain does not hold.
 *
 * @param aggregate the plan's or the action's identifier
 * @param sequence the number of the event within it, the first one of several
 * @param detail what is wrong with it, in words
 */
public record Fault(String aggregate, long sequence, String detail) {

    /**
     * That events are not there.
     *
     * @param before the number of the next one that is
     * @return empty if none is missing
     */
    public static Optional<Fault> missing(String aggregate, long first, long before) {
        String detail = before == first + 1 ? "is missing" : "is missing, with all up to " + (before - 1);
        return before > first ? Optional.of(new Fault(aggregate, first, detail)) : Optional.empty();
    }
}
