package io.asat.command.web;

import io.asat.command.imports.ImportProgress;
import io.asat.command.imports.ImportReport;
import io.asat.platform.jobs.Jobs;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The imports asked for with {@code Prefer: respond-async}. */
@Component
class ImportJobs implements DisposableBean {
    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 100;

    private final ImportProgress progress;
    private final Jobs<ImportJob> jobs = new Jobs<>("imports", AT_ONCE, REMEMBERED);

    ImportJobs(ImportProgress progress) {
        this.progress = progress;
    }

    /**
     * Starts an import.
     *
     * @param work is given the import's id, under which it says how far it is
     * @throws Problem 503 if too many wait already
     */
    ImportJob start(Account account, String planId, Function<String, ResponseEntity<ImportReport>> work) {
        String id = UUID.randomUUID().toString();
        ImportJob job = new ImportJob(id, account, planId, watched(id, work));
        jobs.start(job);
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

    /** @throws Problem 404 if there is none of that id that the account has started */
    ImportJob find(String id, Account asking) {
        return jobs.find(id, asking)
                .orElseThrow(
                        () -> new Problem(
                                ProblemType.UNKNOWN_IMPORT,
                                "No import of yours goes by this id. Only the last " + REMEMBERED
                                        + " are remembered, and none over a restart; /api/plans/{planId}/imports has those recorded."));
    }

    @Override
    public void destroy() {
        jobs.close();
    }
}
