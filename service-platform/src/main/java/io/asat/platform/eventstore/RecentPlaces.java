package io.asat.platform.eventstore;

import io.asat.platform.eventstore.EventTable.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Where the latest event of each aggregate written to last was stored: a stored event's place never changes. */
final class RecentPlaces {
    private static final int AGGREGATES = 4_000;

    private final Map<String, Place> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
            return size() > AGGREGATES;
        }
    };

    synchronized void remember(Collection<Place> places) {
        places.forEach(place -> latest.put(place.aggregate(), place));
    }

    /** @return the event's global index, if it is remembered */
    synchronized OptionalLong of(String aggregate, long sequence) {
        Place place = latest.get(aggregate);
        return place != null && place.sequence() == sequence
                ? OptionalLong.of(place.globalIndex())
                : OptionalLong.empty();
    }
}
