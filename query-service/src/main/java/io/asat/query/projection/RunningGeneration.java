package io.asat.query.projection;

import io.asat.query.generation.Generation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
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
    private final TokenStore tokens;
    private Optional<WholeClaim> claim = Optional.empty();
    private boolean processing;
    private volatile boolean stopped;

    RunningGeneration(
            Generation generation,
            List<FedReadModel<?, ?>> readModels,
            PooledStreamingEventProcessor processor,
            ScheduledExecutorService threads,
            TokenStore tokens) {
        this.generation = generation;
        this.readModels = readModels;
        this.processor = processor;
        this.threads = threads;
        this.tokens = tokens;
    }

    Generation generation() {
        return generation;
    }

    List<FedReadModel<?, ?>> readModels() {
        return readModels;
    }

    /** @return all its segments where this node gets them at one place, so that it can be brought on in big steps */
    synchronized Optional<WholeClaim> claimWhole() {
        claim = stopped ? Optional.empty() : WholeClaim.of(tokens, generation.processor());
        return claim;
    }

    /**
     * Takes what comes next after the place it has claimed; true when that is written and its place stored, false if it is stopped.
     *
     * @param portion how many events are written together, and before the claims are extended
     */
    CompletableFuture<Boolean> take(Step step, int portion) {
        return CompletableFuture.supplyAsync(() -> taken(step, portion), threads);
    }

    private synchronized boolean taken(Step step, int portion) {
        WholeClaim held = claim.orElseThrow();
        boolean taken = readModels.stream().allMatch(readModel -> step.deliver(readModel, portion, () -> goesOn(held)));
        if (taken) {
            step.end().ifPresent(held::advanceTo);
        }
        return taken;
    }

    /** A step takes longer than a claim lasts. */
    private boolean goesOn(WholeClaim held) {
        held.extend();
        return !stopped;
    }

    /** Has it go on event by event. */
    synchronized void startProcessor() {
        if (!stopped && !processing) {
            processing = true;
            release();
            processor.start();
        }
    }

    /** So that other nodes can have their share at once. */
    private void release() {
        try {
            claim.ifPresent(WholeClaim::release);
        } catch (RuntimeException away) {
            LOG.debug("The claims of {} run out by themselves", generation.processor(), away);
        }
    }

    /** Leaves what is more than its share to other nodes. */
    synchronized void keep(int share) {
        if (processing && !stopped) {
            processor.processingStatus().keySet().stream().sorted().skip(share).forEach(processor::releaseSegment);
        }
    }

    /** Lets the batches and portions under way end, where they do so soon. */
    void stop() {
        stopped = true;
        end();
    }

    private synchronized void end() {
        try {
            if (processing) {
                processor
                        .shutdownAsync()
                        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
            } else {
                claim.ifPresent(WholeClaim::release);
            }
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
