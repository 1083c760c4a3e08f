package io.asat.query.plans;

import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.query.projection.StoredHistories;
import io.asat.values.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans as the event store itself has them. */
@Component
public class StoredPlans {
    private final StoredHistories stored;

    StoredPlans(StoredHistories stored) {
        this.stored = stored;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    public Plan get(Account account, PlanId planId) {
        return find(planId)
                .filter(found -> account.belongsTo(found.organisation()))
                .orElseThrow(() -> Plans.unknown(planId));
    }

    private Optional<Plan> find(PlanId planId) {
        List<PlanEvent> events = stored.plan(planId);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Plan plan = Plan.of((PlanCreated) events.getFirst());
        for (PlanEvent event : events.subList(1, events.size())) {
            plan = plan.with(event);
        }
        return Optional.of(plan);
    }
}
