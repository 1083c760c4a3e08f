package io.asat.query.stream;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;

/**
 * An event as it was found in the store.
 *
 * @param change none if it tells nobody anything; read from the event each time it is asked for
 * @param position its own in the order of storing
 * @param place with this event and all before it, but for what is noted in it
 */
record StoredChange(Supplier<Optional<Change>> change, long position, TrackingToken place) {}
