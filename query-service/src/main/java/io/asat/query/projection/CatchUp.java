package io.asat.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings generations near the head in big steps before their processors go on event by event: a document that many events
 * of a step concern is written once. Those that begin at the same place are brought along together, so that the store is
 * read and decoded once for all.
 *
 * <p>After each step its token is stored, from which any node goes on. What fails is left to the processor, which tries
 * again by itself.
 */
final class CatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    /** Two steps are in memory at a time: were all events of 20 KB, ten times what they have, these would take two thirds of the heap. */
    private static final long HEAP_AN_EVENT = 64 << 10;

    private static final int MOST_EVENTS_A_STEP = 100_000;

    /** Written in less than a second, so that claims are extended in time. */
    static final int EVENTS_A_PORTION = 5_000;

    /** After the last that joined; generations of one start come one after the other. */
    private static final Duration FOR_OTHERS = Duration.ofMillis(100);

    private static final int FOR_MORE_MILLIS = 200;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final int step;
    private final int portion;
    private final BlockingQueue<RunningGeneration> waiting = new LinkedBlockingQueue<>();
    private final Thread gathering =
            Thread.ofPlatform().name("catch-up").daemon().unstarted(this::gather);

    /** @return how many events a step has where there is that much memory, in bytes */
    static int step(long heap) {
        return Math.clamp(heap / HEAP_AN_EVENT, 1_000, MOST_EVENTS_A_STEP);
    }

    /**
     * @param step how many events a step has
     * @param portion how many of these are written together
     */
    CatchUp(StreamableMessageSource<TrackedEventMessage<?>> events, int step, int portion) {
        this.events = events;
        this.step = step;
        this.portion = portion;
        gathering.start();
    }

    /** Takes the generation along, and starts its processor when it has come near the head. */
    void join(RunningGeneration generation) {
        waiting.add(generation);
    }

    void stop() {
        gathering.interrupt();
    }

    private void gather() {
        try {
            while (true) {
                bringNear(joined());
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Nothing is caught up with any more");
        }
    }

    private List<RunningGeneration> joined() throws InterruptedException {
        List<RunningGeneration> joined = new ArrayList<>(List.of(waiting.take()));
        RunningGeneration another = waiting.poll(FOR_OTHERS.toMillis(), TimeUnit.MILLISECONDS);
        while (another != null) {
            joined.add(another);
            another = waiting.poll(FOR_OTHERS.toMillis(), TimeUnit.MILLISECONDS);
        }
        return joined;
    }

    private void bringNear(List<RunningGeneration> joined) {
        try {
            byStart(joined)
                    .forEach((start, group) ->
                            Thread.ofPlatform().name("catch-up-", 0).daemon().start(() -> bringNear(start, group)));
        } catch (RuntimeException | Error unforeseen) {
            LOG.error("Processors begin by themselves, as they cannot be brought near the head", unforeseen);
            joined.forEach(RunningGeneration::startProcessor);
        }
    }

    /** Of those that this node has whole; the others' processors start at once. */
    private static Map<Optional<TrackingToken>, List<RunningGeneration>> byStart(List<RunningGeneration> joined) {
        Map<Optional<TrackingToken>, List<RunningGeneration>> groups = new LinkedHashMap<>();
        for (RunningGeneration generation : joined) {
            try {
                generation
                        .claimWhole()
                        .ifPresentOrElse(
                                start -> groups.computeIfAbsent(start.token(), none -> new ArrayList<>())
                                        .add(generation),
                                generation::startProcessor);
            } catch (RuntimeException | Error away) {
                generation.startProcessor();
            }
        }
        return groups;
    }

    /** While a step is taken, the next is read. */
    private void bringNear(Optional<TrackingToken> start, List<RunningGeneration> group) {
        List<RunningGeneration> along = new ArrayList<>(group);
        ExecutorService reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("catch-up-reader-", 0).daemon().factory());
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(start.orElse(null))) {
            CompletableFuture<Step> next = CompletableFuture.supplyAsync(() -> next(stream), reader);
            boolean more;
            do {
                Step read = next.join();
                more = read.size() == step;
                if (more) {
                    next = CompletableFuture.supplyAsync(() -> next(stream), reader);
                }
                along = taken(read, along);
            } while (more && !along.isEmpty());
        } catch (RuntimeException away) {
            LOG.debug("The event store cannot be read; processors look by themselves", away);
        } finally {
            reader.shutdownNow();
            along.forEach(RunningGeneration::startProcessor);
        }
    }

    /** No more than what is stored when it begins: it would not end as long as somebody goes on writing. */
    private Step next(BlockingStream<TrackedEventMessage<?>> stream) {
        long head = position(events.createHeadToken());
        Step next = new Step();
        try {
            while (next.size() < step
                    && next.end().map(end -> position(end) < head).orElse(true)
                    && stream.hasNextAvailable(FOR_MORE_MILLIS, TimeUnit.MILLISECONDS)) {
                next.add(stream.nextAvailable());
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
        return next;
    }

    private static long position(@Nullable TrackingToken place) {
        return place == null ? -1 : place.position().orElse(-1);
    }

    /** @return those that have taken it */
    private List<RunningGeneration> taken(Step next, List<RunningGeneration> along) {
        if (next.size() == 0) {
            return along;
        }
        Map<RunningGeneration, CompletableFuture<Boolean>> taking = new LinkedHashMap<>();
        along.forEach(generation -> taking.put(generation, generation.take(next, portion)));
        List<RunningGeneration> taken = new ArrayList<>();
        taking.forEach((generation, done) -> {
            try {
                if (done.join()) {
                    taken.add(generation);
                }
            } catch (RuntimeException failed) {
                LOG.debug("{} goes on event by event", generation.generation().processor(), failed);
                generation.startProcessor();
            }
        });
        return taken;
    }
}
