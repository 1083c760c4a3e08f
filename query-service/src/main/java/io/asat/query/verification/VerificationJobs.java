package io.asat.query.verification;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.values.PlanId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The verifications that go on beside requests: one at a time, the last of them remembered until restart. */
@Component
class VerificationJobs implements DisposableBean {
    private static final int WAITING = 8;
    private static final int REMEMBERED = 50;
    private static final int RETRY_SECONDS = 10;

    private final Map<String, VerificationJob> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("verification").daemon().factory());

    /** @throws Problem 503 if too many wait already */
    VerificationJob start(Account account, PlanId planId, Function<Steps, VerificationReport> work) {
        VerificationJob job = new VerificationJob(UUID.randomUUID().toString(), account, planId, work);
        try {
            executor.execute(job);
        } catch (RejectedExecutionException full) {
            throw new Problem(ProblemType.UNAVAILABLE, "Too many verifications wait already; ask again in a while.")
                    .retryAfter(RETRY_SECONDS);
        }
        remember(job);
        return job;
    }

    private synchronized void remember(VerificationJob job) {
        jobs.put(job.id(), job);
        if (jobs.size() > REMEMBERED) {
            jobs.values().stream()
                    .filter(VerificationJob::hasEnded)
                    .findFirst()
                    .ifPresent(oldest -> jobs.remove(oldest.id()));
        }
    }

    /** @throws Problem 404 if there is none of that id that the account has started */
    synchronized VerificationJob find(String id, Account asking) {
        VerificationJob job = jobs.get(id);
        if (job == null || !job.belongsTo(asking)) {
            throw new Problem(ProblemType.UNKNOWN_VERIFICATION, "No verification of yours goes by this id.");
        }
        return job;
    }

    /** @throws Problem 404 if there is none of that id that the account has started */
    synchronized void cancel(String id, Account asking) {
        VerificationJob job = find(id, asking);
        job.cancel();
        executor.remove(job);
        jobs.remove(id);
    }

    @Override
    public void destroy() {
        jobs.values().forEach(VerificationJob::cancel);
        executor.shutdown();
    }
}
