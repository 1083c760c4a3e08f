package io.asat.query.projection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads of a processor, of which one hands its segments their events. When their queues are full Axon has it look again only after
 * 100 ms, which alone would keep a projection below 10,000 events a second; here it looks again sooner.
 */
final class EagerCoordination extends ScheduledThreadPoolExecutor {
    private static final long AXONS_PAUSE = 100;
    private static final long PAUSE = 5;

    EagerCoordination(int threads, ThreadFactory factory) {
        super(threads, factory);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        boolean full = unit == TimeUnit.MILLISECONDS && delay == AXONS_PAUSE;
        return super.schedule(task, full ? PAUSE : delay, unit);
    }
}
