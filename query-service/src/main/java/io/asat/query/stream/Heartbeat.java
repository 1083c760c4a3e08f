package io.asat.query.stream;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets something be heard of this node when nothing happens. */
final class Heartbeat implements AutoCloseable {
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stream-heartbeat").factory());

    Heartbeat(Broadcast broadcast, Duration every) {
        ScheduledFuture<?> _ = clockwork.scheduleWithFixedDelay(
                broadcast::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
