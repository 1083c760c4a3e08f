package io.asat.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** Events that follow one another in the store, read once for all generations that take them in together. */
final class Step {
    private final Map<Feed<?, ?>, Gathered<?, ?>> feeds = new LinkedHashMap<>();
    private int size;
    private Optional<TrackingToken> end = Optional.empty();

    Step() {
        Feed.ALL.forEach(feed -> feeds.put(feed, new Gathered<>(feed)));
    }

    void add(TrackedEventMessage<?> message) {
        size++;
        end = Optional.of(message.trackingToken());
        if (message instanceof DomainEventMessage<?> event) {
            feeds.forEach((feed, gathered) -> {
                if (feed.has(event)) {
                    gathered.add(event);
                }
            });
        }
    }

    int size() {
        return size;
    }

    /** @return the place of its last event; none if it has none */
    Optional<TrackingToken> end() {
        return end;
    }

    /**
     * Has the read model take its events, portion by portion.
     *
     * @param portion how many events are taken together
     * @param goOn asked before each portion
     * @return whether all are taken
     */
    <K, E> boolean deliver(FedReadModel<K, E> readModel, int portion, BooleanSupplier goOn) {
        Gathered<K, E> gathered = gathered(readModel.feed());
        for (Map<K, List<Recorded<E>>> some : gathered.portions(portion)) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            readModel.deliver(some);
        }
        readModel.park(gathered.unreadable());
        return true;
    }

    @SuppressWarnings("unchecked") // under a feed is only what was made for it
    private <K, E> Gathered<K, E> gathered(Feed<K, E> feed) {
        return (Gathered<K, E>) Objects.requireNonNull(feeds.get(feed));
    }
}
