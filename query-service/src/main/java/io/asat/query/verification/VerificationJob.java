package io.asat.query.verification;

import io.asat.platform.jobs.Job;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.query.verification.VerificationStanding.State;
import io.asat.values.PlanId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A verification that goes on while its caller is answered already. */
final class VerificationJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationJob.class);

    private final String id;
    private final Account account;
    private final PlanId planId;
    private final Function<Steps, VerificationReport> work;
    private final Steps steps = new Steps();
    private volatile @Nullable VerificationReport report;
    private volatile @Nullable String failure;

    VerificationJob(String id, Account account, PlanId planId, Function<Steps, VerificationReport> work) {
        this.id = id;
        this.account = account;
        this.planId = planId;
        this.work = work;
    }

    @Override
    @SuppressWarnings("IllegalCatch") // whatever it is, the one who asks is told
    public void run() {
        try {
            report = work.apply(steps);
        } catch (Problem | Cancelled refused) {
            failure = refused.getMessage();
        } catch (RuntimeException | Error failed) {
            LOG.error("The verification of {} failed", planId, failed);
            failure = "It failed; ask again.";
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public boolean hasEnded() {
        return report != null || failure != null;
    }

    @Override
    public void cancel() {
        steps.cancel();
    }

    VerificationStanding standing() {
        VerificationReport found = report;
        String failed = failure;
        State state = found != null ? State.DONE : failed != null ? State.FAILED : State.RUNNING;
        return new VerificationStanding(id, planId, state, steps.done(), steps.all(), found, failed);
    }
}
