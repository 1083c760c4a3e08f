package io.asat.platform.eventstore;

import io.asat.proof.StoredEvent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Events exactly as the store holds them, for whoever proves something about the store itself. Of an aggregate's or a plan's, words that a
 * redaction says are gone are left out also where the store cannot give them up.
 */
public interface StoredEvents {

    /** @return an aggregate's events in order, read as they are asked for; to be closed */
    Stream<StoredEvent> of(String aggregate);

    /**
     * What was stored after a place, of all aggregates.
     *
     * @param place none for the beginning
     * @param most how many at most
     */
    List<Placed> after(@Nullable TrackingToken place, int most);

    /** The place behind the latest event stored; what may still come before it is noted in it, where the order has gaps. */
    TrackingToken head();

    /**
     * What was stored of a plan and its actions, in the order of storing.
     *
     * @param position those after it, -1 for all: the first there is may be at 0
     * @param most how many at most; fewer if there are no more
     */
    List<Positioned> ofPlan(String plan, long position, int most);

    /** @return the position of the one of these events that was stored last; -1 if there are none */
    long lastPosition(Collection<StoredEvent> events);

    /** @param place with this event and all before it; what may still come before it is noted in it */
    record Placed(StoredEvent event, TrackingToken place) {}

    /** @param position in the order of storing */
    record Positioned(StoredEvent event, long position) {}
}
