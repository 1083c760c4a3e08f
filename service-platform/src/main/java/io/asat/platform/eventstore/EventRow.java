package io.asat.platform.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row of the event table, but for the place it gets there.
 *
 * @param sequence its number within its aggregate, from 0 as Axon counts
 */
record EventRow(
        String aggregate,
        long sequence,
        String aggregateType,
        String identifier,
        String metaData,
        String payload,
        @Nullable String revision,
        String payloadType,
        String timestamp) {

    /** @throws IllegalArgumentException if it is no aggregate's event: nothing else is stored */
    static EventRow of(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException(message.getPayloadType() + " is no aggregate's event");
        }
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metaData = event.serializeMetaData(serializer, String.class);
        return new EventRow(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                event.getIdentifier(),
                metaData.getData(),
                payload.getData(),
                payload.getType().getRevision(),
                payload.getType().getName(),
                DateTimeUtils.formatInstant(event.getTimestamp()));
    }
}
