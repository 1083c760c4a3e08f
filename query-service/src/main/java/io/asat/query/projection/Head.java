package io.asat.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The position of the latest event stored. */
public final class Head {
    /** Before the first event. */
    public static final long NOTHING = -1;

    private Head() {}

    /** @return {@link #NOTHING} if there is none */
    public static long of(EventStore events) {
        @Nullable TrackingToken head = events.createHeadToken();
        return head == null ? NOTHING : head.position().orElse(NOTHING);
    }
}
