package io.asat.query.audit;

import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.history.ActionHistory;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.plans.Plan;
import io.asat.query.projection.StoredHistories;
import io.asat.query.reading.PlanActions;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says how a plan's actions stood by folding what the event store holds: a witness apart from the read models. */
@Component
class Replay {
    private final StoredHistories stored;

    Replay(StoredHistories stored) {
        this.stored = stored;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    List<ActionAnswer> actions(Account account, PlanId planId, Moment moment) {
        Plan plan = plan(planId)
                .filter(found -> account.belongsTo(found.organisation()))
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_PLAN, "No plan is called " + planId + "."));
        return PlanActions.shown(plan, moment.asAt(), id -> action(id, moment));
    }

    private Optional<Plan> plan(PlanId planId) {
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

    private Optional<KnownAction> action(ActionId id, Moment moment) {
        ActionHistory all = stored.action(id);
        ActionHistory known = moment.knownAt().map(all::asKnownAt).orElse(all);
        return known.asAt(moment.asAt())
                .map(state -> new KnownAction(
                        id, state, known.version(), known.lastRecordedAt().orElseThrow()));
    }
}
