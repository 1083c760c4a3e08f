package io.asat.query.chain;

import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.query.plans.Plan;
import io.asat.query.plans.StoredPlans;
import io.asat.values.PlanId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans for whoever audits them: one whose events somebody deleted or changed is not as if it had never been. */
@Component
public class AuditedPlans {
    private final StoredPlans plans;
    private final StoredEvents stored;
    private final Chains chains;

    AuditedPlans(StoredPlans plans, StoredEvents stored, Chains chains) {
        this.plans = plans;
        this.stored = stored;
        this.chains = chains;
    }

    /**
     * Looks for a plan in its events.
     *
     * @return empty if its own events are gone or cannot be read, but something of it is stored or was linked
     * @throws Problem 404 if there is nothing of such a plan for the account
     */
    public Optional<Plan> get(Account account, PlanId planId) {
        try {
            return Optional.of(plans.get(account, planId));
        } catch (RuntimeException unreadable) {
            // whose plan it was is told by the event that is gone
            if (account.belongsToAll() && isAnythingLeftOf(planId)) {
                return Optional.empty();
            }
            throw unreadable;
        }
    }

    private boolean isAnythingLeftOf(PlanId planId) {
        return !chains.of(planId).isEmpty()
                || !stored.ofPlan(planId.value(), 0, 1).isEmpty();
    }
}
