package io.asat.query.projection;

import io.asat.events.EntryRedacted;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * A read model of one generation with the events that feed it. A batch is taken whole. Where that fails for another reason
 * than that a store is away, each aggregate is taken alone, and what one fails on is parked. What comes later of it fails
 * by itself, because its document has not seen what comes before: so nothing has to be looked up for those that go well.
 */
final class FedReadModel<K, E> {
    private final Feed<K, E> feed;
    private final ReadModel<K, E> readModel;
    private final Destination destination;
    private final DeadLetters letters;

    FedReadModel(Feed<K, E> feed, ReadModel<K, E> readModel, Destination destination, DeadLetters letters) {
        this.feed = feed;
        this.readModel = readModel;
        this.destination = destination;
        this.letters = letters;
    }

    Feed<K, E> feed() {
        return feed;
    }

    Destination destination() {
        return destination;
    }

    void deliver(Map<K, List<Recorded<E>>> events) {
        if (events.isEmpty() || failure(events).isEmpty()) {
            return;
        }
        Map<K, List<Recorded<E>>> others = new LinkedHashMap<>(events);
        others.entrySet().removeIf(each -> waits(each.getKey(), each.getValue()));
        if (others.size() == events.size() || failure(others).isPresent()) {
            others.forEach(this::deliverAlone);
        }
    }

    private boolean waits(K aggregate, List<Recorded<E>> events) {
        boolean waits = !events.isEmpty()
                && letters.append(
                        destination, aggregate.toString(), events.getLast().sequence());
        if (waits && events.stream().anyMatch(event -> event.event() instanceof EntryRedacted)) {
            letters.forgetMessage(destination, aggregate.toString());
        }
        return waits;
    }

    private void deliverAlone(K aggregate, List<Recorded<E>> events) {
        firstFailure(aggregate, events).ifPresent(failed -> park(aggregate, failed));
    }

    /** @return what it fails on and those behind, none of them taken; those before it are */
    Optional<Untakeable> firstFailure(K aggregate, List<Recorded<E>> events) {
        if (failure(Map.of(aggregate, events)).isEmpty()) {
            return Optional.empty();
        }
        for (Recorded<E> event : events) {
            Optional<RuntimeException> failure = failure(Map.of(aggregate, List.of(event)));
            if (failure.isPresent()) {
                return Optional.of(
                        new Untakeable(event.sequence(), events.getLast().sequence(), failure.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Takes an aggregate's events as the event store has them, from the first on; those taken already have no effect.
     *
     * @return what it still fails on
     */
    Optional<Untakeable> redeliver(String aggregate, Iterator<? extends DomainEventMessage<?>> messages) {
        List<Recorded<E>> events = new ArrayList<>();
        Optional<Untakeable> unreadable = Optional.empty();
        while (messages.hasNext() && unreadable.isEmpty()) {
            DomainEventMessage<?> message = messages.next();
            try {
                events.add(feed.read(message));
            } catch (RuntimeException cannotBeRead) {
                long sequence = Feed.sequence(message);
                unreadable = Optional.of(new Untakeable(sequence, sequence, cannotBeRead));
            }
        }
        Optional<Untakeable> failed = firstFailure(feed.key().apply(aggregate), events);
        return failed.isPresent() ? failed : unreadable;
    }

    void park(Map<K, Untakeable> failed) {
        failed.forEach(this::park);
    }

    private void park(K aggregate, Untakeable failed) {
        letters.park(destination, aggregate.toString(), failed.first(), failed.last(), failed.cause());
    }

    /** @throws RuntimeException if it was not the events' fault */
    private Optional<RuntimeException> failure(Map<K, List<Recorded<E>>> events) {
        try {
            readModel.take(events);
            return Optional.empty();
        } catch (RuntimeException failure) {
            if (Blame.isOfAStore(failure)) {
                throw failure;
            }
            return Optional.of(failure);
        }
    }
}
