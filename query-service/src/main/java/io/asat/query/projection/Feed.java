package io.asat.query.projection;

import io.asat.events.ActionEvent;
import io.asat.events.PlanEvent;
import io.asat.events.Recording;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The events of one type of aggregate.
 *
 * @param type the aggregate's, as the event store names it
 * @param key of the aggregate with that identifier
 */
public record Feed<K, E>(String type, Class<E> events, Function<String, K> key) {
    public static final Feed<ActionId, ActionEvent> ACTIONS = new Feed<>("Action", ActionEvent.class, ActionId::of);
    public static final Feed<PlanId, PlanEvent> PLANS = new Feed<>("Plan", PlanEvent.class, PlanId::new);

    static final List<Feed<?, ?>> ALL = List.of(ACTIONS, PLANS);

    boolean has(DomainEventMessage<?> message) {
        return type.equals(message.getType());
    }

    /** @throws RuntimeException if what is stored cannot be read */
    Recorded<E> read(DomainEventMessage<?> message) {
        if (!events.isInstance(message.getPayload())) {
            throw new IllegalStateException("no event that this release knows");
        }
        return new Recorded<>(
                events.cast(message.getPayload()), sequence(message), Recording.from(message.getMetaData()));
    }

    /** @return the event's number within its aggregate, from 1 */
    static long sequence(DomainEventMessage<?> message) {
        return message.getSequenceNumber() + 1;
    }
}
