package io.asat.platform.eventstore;

import io.asat.proof.Removals;
import io.asat.proof.StoredEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the redactions of the aggregates asked about last say is gone; before each answer what was stored since is read. */
final class KnownRemovals {
    private static final int AGGREGATES = 5_000;

    private final BiFunction<String, Long, Stream<StoredEvent>> stored;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > AGGREGATES;
        }
    };

    /** @param next the number of the first event not read yet */
    private record Known(Removals removals, long next) {
        static final Known NONE = new Known(Removals.NONE, 1);

        Known with(StoredEvent event) {
            return new Known(removals.with(event), event.sequence() + 1);
        }
    }

    /** @param stored an aggregate's events from a number on */
    KnownRemovals(BiFunction<String, Long, Stream<StoredEvent>> stored) {
        this.stored = stored;
    }

    Removals of(String aggregate) {
        Known latest = known(aggregate);
        try (Stream<StoredEvent> since = stored.apply(aggregate, latest.next())) {
            for (StoredEvent event : (Iterable<StoredEvent>) since::iterator) {
                latest = latest.with(event);
            }
        }
        remember(aggregate, latest);
        return latest.removals();
    }

    private synchronized Known known(String aggregate) {
        return known.getOrDefault(aggregate, Known.NONE);
    }

    private synchronized void remember(String aggregate, Known latest) {
        known.put(aggregate, latest);
    }
}
