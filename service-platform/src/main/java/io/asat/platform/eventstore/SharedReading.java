package io.asat.platform.eventstore;

import io.asat.events.EntryRedacted;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Lets projections that replay at the same time read, and decode, each stretch of the store once between them. Nothing is
 * put in between later, so a full stretch after a place is kept; the last one, which grows, is read anew. Only a redaction
 * changes what is stored, in the transaction that stores it: with it all is forgotten that was read before.
 */
final class SharedReading {
    private static final int STRETCHES = 12;

    private final int length;
    private final Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> read;
    private final Map<Optional<TrackingToken>, List<? extends TrackedEventMessage<?>>> full =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Optional<TrackingToken>, List<? extends TrackedEventMessage<?>>> eldest) {
                    return size() > STRETCHES;
                }
            };

    /**
     * @param length how many events a stretch has
     * @param read reads what is stored after a place, from the beginning if there is none
     */
    SharedReading(int length, Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> read) {
        this.length = length;
        this.read = read;
    }

    /** @return what is stored after the place, read as it is asked for */
    Stream<? extends TrackedEventMessage<?>> after(@Nullable TrackingToken place) {
        return StreamSupport.stream(new Stretches(place), false);
    }

    private synchronized List<? extends TrackedEventMessage<?>> stretch(@Nullable TrackingToken place) {
        Optional<TrackingToken> key = Optional.ofNullable(place);
        List<? extends TrackedEventMessage<?>> known = full.get(key);
        if (known != null) {
            return known;
        }
        List<? extends TrackedEventMessage<?>> events =
                read.apply(place).limit(length).toList();
        if (events.stream().anyMatch(SharedReading::isRedaction)) {
            full.clear();
        }
        if (events.size() == length) {
            full.put(key, events);
        }
        return events;
    }

    private static boolean isRedaction(TrackedEventMessage<?> event) {
        return event.getPayloadType() == EntryRedacted.class;
    }

    private final class Stretches extends Spliterators.AbstractSpliterator<TrackedEventMessage<?>> {
        private @Nullable TrackingToken place;
        private Iterator<? extends TrackedEventMessage<?>> stretch =
                List.<TrackedEventMessage<?>>of().iterator();

        Stretches(@Nullable TrackingToken place) {
            super(Long.MAX_VALUE, NONNULL | ORDERED | DISTINCT | CONCURRENT);
            this.place = place;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
            if (!stretch.hasNext()) {
                stretch = stretch(place).iterator();
            }
            if (!stretch.hasNext()) {
                return false;
            }
            TrackedEventMessage<?> event = stretch.next();
            place = event.trackingToken();
            action.accept(event);
            return true;
        }
    }
}
