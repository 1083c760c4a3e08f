package io.asat.command.web;

import io.asat.command.imports.ImportProgress;
import io.asat.command.imports.ImportReport;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The imports asked for with {@code Prefer: respond-async}: a few at a time, the last of them remembered until restart. */
@Component
class ImportJobs implements DisposableBean {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int REMEMBERED = 100;
    private static final int RETRY_SECONDS = 10;

    /** An import's log lines have the trace id of the request that asked for it. */
    private static final ContextSnapshotFactory TRACED = ContextSnapshotFactory.builder()
            .captureKeyPredicate(ObservationThreadLocalAccessor.KEY::equals)
            .build();

    private final ImportProgress progress;
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("imports-", 1).daemon().factory());

    ImportJobs(ImportProgress progress) {
        this.progress = progress;
    }

    /**
     * Starts an import.
     *
     * @param work is given the import's id, under which it says how far it is
     * @throws Problem if too many wait already
     */
    ImportJob start(Account account, String planId, Function<String, ResponseEntity<ImportReport>> work) {
        String id = UUID.randomUUID().toString();
        ImportJob job = new ImportJob(id, account, planId, watched(id, work));
        try {
            executor.execute(TRACED.captureAll().wrap(job));
        } catch (RejectedExecutionException full) {
            throw new Problem(ProblemType.UNAVAILABLE, "Too many imports wait already; ask again in a while.")
                    .retryAfter(RETRY_SECONDS);
        }
        remember(job);
        return job;
    }

    private Supplier<ResponseEntity<ImportReport>> watched(
            String id, Function<String, ResponseEntity<ImportReport>> work) {
        return () -> {
            try {
                return work.apply(id);
            } finally {
                progress.forget(id);
            }
        };
    }

    private synchronized void remember(ImportJob job) {
        jobs.put(job.id(), job);
        if (jobs.size() > REMEMBERED) {
            jobs.values().stream()
                    .filter(each -> each.end().isPresent())
                    .findFirst()
                    .ifPresent(oldest -> jobs.remove(oldest.id()));
        }
    }

    /** @throws Problem if there is none of that id that the account has started */
    synchronized ImportJob find(String id, Account asking) {
        ImportJob job = jobs.get(id);
        if (job == null || !job.belongsTo(asking)) {
            throw new Problem(
                    ProblemType.UNKNOWN_IMPORT,
                    "No import of yours goes by this id. Only the last " + REMEMBERED
                            + " are remembered, and none over a restart; /api/plans/{planId}/imports has those recorded.");
        }
        return job;
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
