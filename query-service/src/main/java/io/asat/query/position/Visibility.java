package io.asat.query.position;

import io.asat.query.projection.ProcessingGroups;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the read models show. What this node's projections have taken in it knows from memory; how far those on
 * other nodes have come it reads from their stored tokens.
 */
final class Visibility {
    private final EventProcessingConfiguration processing;
    private final StoredTokens stored;

    Visibility(EventProcessingConfiguration processing, StoredTokens stored) {
        this.processing = processing;
        this.stored = stored;
    }

    /** @return whether every projection has taken in what is at the position */
    boolean covers(long position) {
        return ProcessingGroups.ALL.stream().allMatch(group -> covers(group, position));
    }

    private boolean covers(String group, long position) {
        Map<Integer, EventTrackerStatus> here = processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        return coversAlone(here, position) || coversWithOthers(here, stored.of(group), position);
    }

    private static boolean coversAlone(Map<Integer, EventTrackerStatus> here, long position) {
        double share = here.values().stream()
                .filter(status -> Coverage.covers(status.getTrackingToken(), position))
                .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                .sum();
        return share == 1.0;
    }

    private static boolean coversWithOthers(
            Map<Integer, EventTrackerStatus> here, Map<Integer, @Nullable TrackingToken> tokens, long position) {
        return !tokens.isEmpty()
                && tokens.entrySet().stream().allMatch(token -> {
                    EventTrackerStatus own = here.get(token.getKey());
                    return Coverage.covers(token.getValue(), position)
                            || (own != null && Coverage.covers(own.getTrackingToken(), position));
                });
    }
}
