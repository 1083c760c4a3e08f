package io.asat.platform.eventstore;

import io.asat.proof.Removals;
import io.asat.proof.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The events of an Axon Server, which gives none of its words up: those that a redaction says are gone go out as it is read. */
class AxonServerStoredEvents implements StoredEvents {
    private static final int EVENTS_A_PAGE = 5_000;

    /** By more than this no two nodes' clocks are apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final EventStore raw;
    private final Serializer serializer;
    private final KnownRemovals removals;

    /** @param raw reads without upcasters */
    AxonServerStoredEvents(EventStore raw, Serializer serializer) {
        this.raw = raw;
        this.serializer = serializer;
        this.removals = new KnownRemovals(this::stored);
    }

    @Override
    public Stream<StoredEvent> of(String aggregate) {
        Removals gone = removals.of(aggregate);
        return stored(aggregate, 1).map(event -> without(gone, event));
    }

    private StoredEvent without(Removals gone, StoredEvent event) {
        return Removals.outOfListing(gone.outOf(event), removals::of);
    }

    /** @param sequence of the first that is wanted */
    private Stream<StoredEvent> stored(String aggregate, long sequence) {
        return raw.readEvents(aggregate, sequence - 1)
                .asStream()
                .map(message -> RawMessages.storedEvent(message, serializer));
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

    @Override
    public TrackingToken head() {
        TrackingToken head = raw.createHeadToken();
        return head == null ? new GlobalSequenceTrackingToken(-1) : head;
    }

    /** Axon Server has no index by plan: all that was stored since is gone through. */
    @Override
    public List<Positioned> ofPlan(String plan, long position, int most) {
        List<Positioned> found = new ArrayList<>();
        List<Placed> page = after(position < 0 ? null : new GlobalSequenceTrackingToken(position), EVENTS_A_PAGE);
        while (!page.isEmpty() && found.size() < most) {
            for (Placed placed : page) {
                String aggregate = placed.event().aggregate();
                if ((aggregate.equals(plan) || aggregate.startsWith(plan + "/")) && found.size() < most) {
                    found.add(new Positioned(placed.event(), position(placed.place())));
                }
            }
            page = found.size() < most ? after(page.getLast().place(), EVENTS_A_PAGE) : List.of();
        }
        return withoutWhatIsGone(found);
    }

    private List<Positioned> withoutWhatIsGone(List<Positioned> events) {
        Map<String, Removals> gone = new HashMap<>();
        return events.stream()
                .map(each -> new Positioned(
                        without(gone.computeIfAbsent(each.event().aggregate(), removals::of), each.event()),
                        each.position()))
                .toList();
    }

    /** Nor one by event: looked for from when the last of them was sent. */
    @Override
    public long lastPosition(Collection<StoredEvent> events) {
        Instant last = events.stream()
                .map(StoredEvent::timestamp)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Set<String> candidates = events.stream()
                .filter(event -> event.timestamp().isAfter(last.minus(SKEW)))
                .map(StoredEvent::identifier)
                .collect(Collectors.toSet());
        long position = -1;
        TrackingToken place = candidates.isEmpty() ? null : raw.createTokenAt(last.minus(SKEW.multipliedBy(2)));
        while (!candidates.isEmpty()) {
            List<Placed> page = after(place, EVENTS_A_PAGE);
            if (page.isEmpty()) {
                throw new IllegalStateException("Events are not stored: " + candidates);
            }
            for (Placed placed : page) {
                if (candidates.remove(placed.event().identifier())) {
                    position = position(placed.place());
                }
            }
            place = page.getLast().place();
        }
        return position;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
