package io.asat.query.verification;

import io.asat.platform.jobs.Jobs;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.values.PlanId;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The verifications that go on beside requests, one at a time. */
@Component
class VerificationJobs implements DisposableBean {
    private static final int REMEMBERED = 50;

    private final Jobs<VerificationJob> jobs = new Jobs<>("verifications", 1, REMEMBERED);

    /** @throws Problem 503 if too many wait already */
    VerificationJob start(Account account, PlanId planId, Function<Steps, VerificationReport> work) {
        VerificationJob job = new VerificationJob(UUID.randomUUID().toString(), account, planId, work);
        jobs.start(job);
        return job;
    }

    /** @throws Problem 404 if there is none of that id that the account has started */
    VerificationJob find(String id, Account asking) {
        return jobs.find(id, asking)
                .orElseThrow(() ->
                        new Problem(ProblemType.UNKNOWN_VERIFICATION, "No verification of yours goes by this id."));
    }

    /** @throws Problem 404 if there is none of that id that the account has started */
    void cancel(String id, Account asking) {
        jobs.cancel(find(id, asking));
    }

    @Override
    public void destroy() {
        jobs.close();
    }
}
