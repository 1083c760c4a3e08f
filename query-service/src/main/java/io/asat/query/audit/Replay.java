package io.asat.query.audit;

import io.asat.history.ActionHistory;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.plans.Plan;
import io.asat.query.plans.StoredPlans;
import io.asat.query.projection.StoredHistories;
import io.asat.query.reading.PlanActions;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says how a plan's actions stood by folding what the event store holds: a witness apart from the read models. */
@Component
class Replay {
    private final StoredPlans plans;
    private final StoredHistories stored;

    Replay(StoredPlans plans, StoredHistories stored) {
        this.plans = plans;
        this.stored = stored;
    }

    /**
     * Replays one action after the other, as they are asked for.
     *
     * @throws Problem 404 if there is no such plan for the account
     */
    Stream<ActionAnswer> actions(Account account, PlanId planId, Moment moment) {
        Plan plan = plans.get(account, planId);
        return PlanActions.shown(plan, moment.asAt(), id -> action(id, moment));
    }

    private Optional<KnownAction> action(ActionId id, Moment moment) {
        ActionHistory all = stored.action(id);
        ActionHistory known = moment.knownAt().map(all::asKnownAt).orElse(all);
        return known.asAt(moment.asAt())
                .map(state -> new KnownAction(
                        id, state, known.version(), known.lastRecordedAt().orElseThrow()));
    }
}
