package io.asat.platform.jobs;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A job that was started; once it begins, the request that asked for it, body and all, is let go of. */
final class Started<J extends Job> implements Runnable {
    private final J job;
    private final AtomicReference<@Nullable Runnable> traced;

    /** @param traced runs the job as a part of that request */
    Started(J job, Runnable traced) {
        this.job = job;
        this.traced = new AtomicReference<>(traced);
    }

    J job() {
        return job;
    }

    @Override
    public void run() {
        Runnable beginning = traced.getAndSet(null);
        if (beginning != null) {
            beginning.run();
        }
    }
}
