package io.asat.query.stream;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;

/**
 * An event as it was found in the store.
 *
 * @param change none if it tells nobody anything
 * @param position its own in the order of storing
 * @param place with this event and all before it, but for what is noted in it
 */
record StoredChange(Optional<Change> change, long position, TrackingToken place) {}
