package io.asat.query.testing;

import io.asat.platform.eventstore.RawMessages;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.proof.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The events of a store in memory as they would be stored. */
final class StoredEventsInMemory implements StoredEvents {
    private final EventStore events;
    private final Serializer serializer;

    StoredEventsInMemory(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    @Override
    public Stream<StoredEvent> of(String aggregate) {
        return events.readEvents(aggregate, 0).asStream().map(this::stored);
    }

    @Override
    public List<Placed> after(@Nullable TrackingToken place, int most) {
        List<Placed> found = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(place)) {
            while (found.size() < most && stream.hasNextAvailable()) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                found.add(new Placed(stored((DomainEventMessage<?>) message), message.trackingToken()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found;
    }

    @Override
    public TrackingToken head() {
        TrackingToken head = events.createHeadToken();
        return head == null ? new GlobalSequenceTrackingToken(-1) : head;
    }

    @Override
    public List<Positioned> ofPlan(String plan, long position, int most) {
        return after(null, Integer.MAX_VALUE).stream()
                .map(placed ->
                        new Positioned(placed.event(), placed.place().position().orElseThrow() + 1))
                .filter(event -> event.position() > position)
                .filter(event -> event.event().aggregate().equals(plan)
                        || event.event().aggregate().startsWith(plan + "/"))
                .limit(most)
                .toList();
    }

    @Override
    public long lastPosition(Collection<StoredEvent> some) {
        return after(null, Integer.MAX_VALUE).stream()
                .filter(placed -> some.contains(placed.event()))
                .mapToLong(placed -> placed.place().position().orElseThrow() + 1)
                .max()
                .orElse(-1);
    }

    private StoredEvent stored(DomainEventMessage<?> message) {
        return RawMessages.storedEvent(message, serializer);
    }
}
