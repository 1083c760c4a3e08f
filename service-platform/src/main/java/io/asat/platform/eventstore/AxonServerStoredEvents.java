package io.asat.platform.eventstore;

import io.asat.proof.StoredEvent;
import java.util.ArrayList;
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

/** The events of an Axon Server. */
class AxonServerStoredEvents implements StoredEvents {
    private final EventStore raw;
    private final Serializer serializer;

    /** @param raw reads without upcasters */
    AxonServerStoredEvents(EventStore raw, Serializer serializer) {
        this.raw = raw;
        this.serializer = serializer;
    }

    @Override
    public Stream<StoredEvent> of(String aggregate) {
        return raw.readEvents(aggregate, 0).asStream().map(message -> RawMessages.storedEvent(message, serializer));
    }

    @Override
    public List<Placed> after(@Nullable TrackingToken place, int most) {
        long head = position(raw.createHeadToken());
        List<Placed> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> messages = raw.openStream(place)) {
            long reached = position(place);
            while (reached < head && events.size() < most) {
                TrackedEventMessage<?> message = messages.nextAvailable();
                reached = position(message.trackingToken());
                events.add(new Placed(
                        RawMessages.storedEvent((DomainEventMessage<?>) message, serializer), message.trackingToken()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events;
    }

    /** Axon Server has no index by plan: all that was stored since is gone through. */
    @Override
    public List<Positioned> ofPlan(String plan, long position, int most) {
        List<Positioned> found = new ArrayList<>();
        List<Placed> page = after(position == 0 ? null : new GlobalSequenceTrackingToken(position), most);
        while (!page.isEmpty() && found.size() < most) {
            for (Placed placed : page) {
                String aggregate = placed.event().aggregate();
                if ((aggregate.equals(plan) || aggregate.startsWith(plan + "/")) && found.size() < most) {
                    found.add(new Positioned(placed.event(), position(placed.place())));
                }
            }
            page = found.size() < most ? after(page.getLast().place(), most) : List.of();
        }
        return found;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
