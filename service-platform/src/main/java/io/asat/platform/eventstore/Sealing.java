package io.asat.platform.eventstore;

import io.asat.proof.Seal;
import io.asat.proof.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;

/**
 * Seals events before they are stored, where there is a key.
 *
 * @param seal empty where no key is configured: then nothing tells an event of ours from one that somebody else inserted
 */
public record Sealing(Optional<Seal> seal) {

    MessageDispatchInterceptor<EventMessage<?>> interceptor(Serializer serializer) {
        return new MessageDispatchInterceptor<>() {
            @Override
            public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
                    List<? extends EventMessage<?>> messages) {
                return (place, message) -> sealed(message, serializer);
            }
        };
    }

    private EventMessage<?> sealed(EventMessage<?> message, Serializer serializer) {
        if (seal.isEmpty() || !(message instanceof DomainEventMessage<?> event)) {
            return message;
        }
        String statement = Statement.of(RawMessages.storedEvent(event, serializer));
        return event.andMetaData(Map.of(Seal.NAME, seal.get().of(statement)));
    }
}
