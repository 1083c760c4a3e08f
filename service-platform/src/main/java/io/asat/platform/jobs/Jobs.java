package io.asat.platform.jobs;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Jobs of a kind: a few at a time, a few waiting, the last of them remembered until restart. */
public final class Jobs<J extends Job> {
    private static final int WAITING = 8;
    private static final int RETRY_SECONDS = 10;

    /** A job's log lines have the trace id of the request that asked for it. */
    private static final ContextSnapshotFactory TRACED = ContextSnapshotFactory.builder()
            .captureKeyPredicate(ObservationThreadLocalAccessor.KEY::equals)
            .build();

    private final String kind;
    private final int remembered;
    private final Map<String, Started<J>> started = new LinkedHashMap<>();
    private final ThreadPoolExecutor executor;

    /** @param kind what they are, in the plural */
    public Jobs(String kind, int atOnce, int remembered) {
        this.kind = kind;
        this.remembered = remembered;
        this.executor = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name(kind + "-", 1).daemon().factory());
    }

    /** @throws Problem 503 if too many wait already */
    public void start(J job) {
        Started<J> each = new Started<>(job, TRACED.captureAll().wrap(job));
        try {
            executor.execute(each);
        } catch (RejectedExecutionException full) {
            throw new Problem(ProblemType.UNAVAILABLE, "Too many " + kind + " wait already; ask again in a while.")
                    .retryAfter(RETRY_SECONDS);
        }
        remember(each);
    }

    private synchronized void remember(Started<J> each) {
        started.put(each.job().id(), each);
        if (started.size() > remembered) {
            started.values().stream()
                    .map(Started::job)
                    .filter(Job::hasEnded)
                    .findFirst()
                    .ifPresent(oldest -> started.remove(oldest.id()));
        }
    }

    /** @return the job of that id, if the account has started it and it is remembered */
    public synchronized Optional<J> find(String id, Account asking) {
        return Optional.ofNullable(started.get(id))
                .map(Started::job)
                .filter(job -> job.account().equals(asking));
    }

    /** Cancels it, also if it still waits, and remembers it no more. */
    public synchronized void cancel(J job) {
        job.cancel();
        Optional.ofNullable(started.remove(job.id())).ifPresent(executor::remove);
    }

    /** Takes no more, and cancels those there are. */
    public synchronized void close() {
        executor.shutdown();
        started.values().forEach(each -> each.job().cancel());
    }
}
