package io.asat.platform.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store that looks for what is new at most once in a while: several events in a batch cost its readers little
 * more than one. The first after a pause is looked for at once.
 */
final class GatheringEventStore extends EmbeddedEventStore {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private final AtomicBoolean planned = new AtomicBoolean();
    private volatile long lastLook = System.nanoTime() - PAUSE;

    GatheringEventStore(Builder builder) {
        super(builder);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (planned.compareAndSet(false, true)) {
            long wait = Math.max(0, lastLook + PAUSE - System.nanoTime());
            CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS).execute(() -> look(events));
        }
    }

    private void look(List<? extends EventMessage<?>> events) {
        lastLook = System.nanoTime();
        planned.set(false);
        super.afterCommit(events);
    }
}
