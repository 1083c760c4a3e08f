package io.asat.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event exactly as the store holds it, before any upcaster.
 *
 * @param aggregate the identifier of the plan or action it belongs to
 * @param sequence its number within its aggregate, from 1
 * @param identifier of the event itself, unique in the store
 * @param type the logical name it is stored under
 * @param timestamp the event store's own, UTC; when it was recorded by the rules of time is in the metadata.
 *     {@link #NO_TIMESTAMP} where what is stored is none
 * @param payload JSON
 * @param metaData JSON
 */
public record StoredEvent(
        String aggregate,
        String aggregateType,
        long sequence,
        String identifier,
        String type,
        @Nullable String revision,
        Instant timestamp,
        String payload,
        String metaData) {
    public static final Instant NO_TIMESTAMP = Instant.MIN;

    public StoredEvent with(String otherPayload, String otherMetaData) {
        return new StoredEvent(
                aggregate, aggregateType, sequence, identifier, type, revision, timestamp, otherPayload, otherMetaData);
    }
}
