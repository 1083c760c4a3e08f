package io.asat.query.position;

import io.asat.query.projection.Head;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Tells whether the read models have taken in what was recorded before this was first asked. Once they have, it is so for
 * good: what comes later is taken in as it comes. Thread-safe.
 */
final class CaughtUp implements BooleanSupplier {
    private static final long UNASKED = Long.MIN_VALUE;

    private final EventStore events;
    private final Visibility visibility;
    private volatile boolean caughtUp;
    private volatile long target = UNASKED;

    CaughtUp(EventStore events, Visibility visibility) {
        this.events = events;
        this.visibility = visibility;
    }

    /** Fails while the event store is away, if it was not asked before. */
    @Override
    public boolean getAsBoolean() {
        caughtUp = caughtUp || isShown();
        return caughtUp;
    }

    private boolean isShown() {
        if (target == UNASKED) {
            target = Head.of(events);
        }
        return target == Head.NOTHING || visibility.coversAsFarAsPossible(target);
    }
}
