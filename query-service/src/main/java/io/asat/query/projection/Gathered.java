package io.asat.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** Events of one feed by their aggregates, read, and those that cannot be. */
final class Gathered<K, E> {
    private final Feed<K, E> feed;
    private final Map<String, K> keys = new HashMap<>();
    private final Map<K, List<Recorded<E>>> events = new LinkedHashMap<>();
    private final Map<K, Untakeable> unreadable = new LinkedHashMap<>();

    Gathered(Feed<K, E> feed) {
        this.feed = feed;
    }

    /** What follows an event that cannot be read waits behind it. */
    void add(DomainEventMessage<?> message) {
        K aggregate = keys.computeIfAbsent(message.getAggregateIdentifier(), feed.key());
        long sequence = Feed.sequence(message);
        if (unreadable.computeIfPresent(aggregate, (same, first) -> first.upTo(sequence)) != null) {
            return;
        }
        try {
            Recorded<E> event = feed.read(message);
            events.computeIfAbsent(aggregate, none -> new ArrayList<>()).add(event);
        } catch (RuntimeException cannotBeRead) {
            unreadable.put(aggregate, new Untakeable(sequence, sequence, cannotBeRead));
        }
    }

    /** @return the events, those of an aggregate never apart, in portions of that many or a little more */
    List<Map<K, List<Recorded<E>>>> portions(int size) {
        List<Map<K, List<Recorded<E>>>> portions = new ArrayList<>();
        int room = 0;
        for (Map.Entry<K, List<Recorded<E>>> one : events.entrySet()) {
            if (room <= 0) {
                portions.add(new LinkedHashMap<>());
                room = size;
            }
            portions.getLast().put(one.getKey(), one.getValue());
            room -= one.getValue().size();
        }
        return portions;
    }

    Map<K, List<Recorded<E>>> events() {
        return events;
    }

    Map<K, Untakeable> unreadable() {
        return unreadable;
    }
}
