package io.asat.query.projection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The event store's streams, which wake their readers when there is something new. Axon's own on a database cannot: an idle
 * processor looks again only after half a second. One stream at the head is waited on for all of them.
 */
public final class WakingEvents implements StreamableMessageSource<TrackedEventMessage<?>>, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WakingEvents.class);
    private static final int PATIENCE_MILLIS = 1_000;

    private final EventStore events;
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    WakingEvents(EventStore events) {
        this.events = events;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new WakingStream(events.openStream(token), readers);
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("new-events").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** @param reader is run whenever there is something new, and sometimes when there is not */
    public void wake(Runnable reader) {
        readers.add(reader);
    }

    private void watch() {
        while (running) {
            try (BlockingStream<TrackedEventMessage<?>> head = events.openStream(events.createHeadToken())) {
                wakeAtEachOf(head);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException storeAway) {
                LOG.debug("The event store cannot be watched; readers look by themselves", storeAway);
                pause();
            }
        }
    }

    private void wakeAtEachOf(BlockingStream<TrackedEventMessage<?>> head) throws InterruptedException {
        while (running) {
            if (head.hasNextAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                while (head.hasNextAvailable()) {
                    head.nextAvailable();
                }
                readers.forEach(Runnable::run);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
