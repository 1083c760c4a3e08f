package io.asat.query.projection;

import io.asat.query.generation.Generation;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** How far generations have come, as stored, for whoever does not want to claim their segments. */
interface StoredTokens {
    /** @param owner the node that takes the segment's events in, if one does */
    record Stored(@Nullable TrackingToken token, @Nullable String owner) {}

    /** @return the generation's tokens by segment; null where none was stored yet */
    Map<Integer, Stored> of(Generation generation);

    void drop(Generation generation);
}
