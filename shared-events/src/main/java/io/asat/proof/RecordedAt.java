package io.asat.proof;

import java.time.DateTimeException;
import java.time.Instant;

/** When a stored event was recorded by the rules of time. */
public final class RecordedAt {
    private RecordedAt() {}

    /** @throws UnreadableEvent if it does not say so */
    public static Instant of(StoredEvent event) {
        try {
            return Instant.parse(
                    StoredTree.of(event).metaData().path("recordedAt").asString(""));
        } catch (DateTimeException e) {
            throw new UnreadableEvent("it does not say when it was recorded");
        }
    }
}
