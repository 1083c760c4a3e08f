package io.asat.query.deadletter;

import java.time.Instant;
import java.util.Optional;

/**
 * An aggregate that a read model cannot take further: the event it failed on and all that wait behind it. The events
 * themselves are in the event store; what is kept here is where taking them stopped, and why.
 *
 * @param id opaque, fit for an address
 * @param first the number of the event that it failed on, within its aggregate
 * @param last the last that came since
 * @param attempts how often it was tried, the first time included
 * @param discarded set once it was given up
 */
public record DeadLetter(
        String id,
        Destination destination,
        String aggregate,
        long first,
        long last,
        Cause cause,
        Instant parkedAt,
        int attempts,
        Optional<Discarded> discarded) {

    /** @param type the failure's, simply named */
    public record Cause(String type, String message) {
        private static final int LONGEST = 500;

        static Cause of(Throwable failure) {
            String message = failure.getMessage() == null ? "" : failure.getMessage();
            return new Cause(
                    failure.getClass().getSimpleName(), message.substring(0, Math.min(LONGEST, message.length())));
        }
    }

    /** Who decided that it is not to be waited for any more, and why. */
    public record Discarded(Instant at, String by, String reason) {}
}
