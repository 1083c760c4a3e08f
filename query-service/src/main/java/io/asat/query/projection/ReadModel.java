package io.asat.query.projection;

import java.util.List;
import java.util.Map;

/**
 * Documents kept from events. Takes them in batches, and what it has taken already without effect.
 *
 * @param <K> what its aggregates are known by
 */
public interface ReadModel<K, E> {

    /**
     * Returns when MongoDB has acknowledged what the events change.
     *
     * @param events by aggregate, in the order of their numbers, without a gap
     */
    void take(Map<K, List<Recorded<E>>> events);
}
