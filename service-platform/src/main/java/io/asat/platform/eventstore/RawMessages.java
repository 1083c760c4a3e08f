package io.asat.platform.eventstore;

import io.asat.proof.StoredEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Messages in the form in which they are stored: one that was read from a store without upcasters is not decoded. */
public final class RawMessages {
    private RawMessages() {}

    public static StoredEvent storedEvent(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        return new StoredEvent(
                message.getAggregateIdentifier(),
                message.getType(),
                message.getSequenceNumber() + 1,
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp(),
                payload.getData(),
                message.serializeMetaData(serializer, String.class).getData());
    }
}
