package io.asat.query.projection;

import io.asat.query.generation.Generation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generation whose events this node takes in, alone or with others. */
final class RunningGeneration {
    private static final Logger LOG = LoggerFactory.getLogger(RunningGeneration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Generation generation;
    private final List<FedReadModel<?, ?>> readModels;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService threads;

    RunningGeneration(
            Generation generation,
            List<FedReadModel<?, ?>> readModels,
            PooledStreamingEventProcessor processor,
            ScheduledExecutorService threads) {
        this.generation = generation;
        this.readModels = readModels;
        this.processor = processor;
        this.threads = threads;
    }

    Generation generation() {
        return generation;
    }

    List<FedReadModel<?, ?>> readModels() {
        return readModels;
    }

    void start() {
        processor.start();
    }

    /** Lets the batches under way end, where they do so soon. */
    void stop() {
        try {
            processor
                    .shutdownAsync()
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (RuntimeException stuck) {
            LOG.warn("{} does not end; its writes are guarded", generation.processor(), stuck);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether this node has every segment, and all of them cover the position. */
    boolean coversAlone(long position) {
        double share = processor.processingStatus().values().stream()
                .filter(status -> Coverage.covers(status.getTrackingToken(), position))
                .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                .sum();
        return share == 1.0;
    }

    /** @return what is stored, and what this node knows better about its own segments */
    Progress progress(Map<Integer, StoredTokens.Stored> stored) {
        Map<Integer, EventTrackerStatus> here = new HashMap<>(processor.processingStatus());
        List<Progress.SegmentProgress> segments = new ArrayList<>();
        stored.forEach(
                (segment, token) -> segments.add(segment(segment, token, Optional.ofNullable(here.get(segment)))));
        return new Progress(segments);
    }

    private static Progress.SegmentProgress segment(
            int segment, StoredTokens.Stored stored, Optional<EventTrackerStatus> here) {
        Optional<String> error = here.filter(EventTrackerStatus::isErrorState)
                .map(status -> status.getError().toString());
        boolean better =
                here.filter(status -> status.getTrackingToken() != null).isPresent() && error.isEmpty();
        return new Progress.SegmentProgress(
                segment,
                better ? here.get().getTrackingToken() : stored.token(),
                Optional.ofNullable(stored.owner()),
                error);
    }
}
