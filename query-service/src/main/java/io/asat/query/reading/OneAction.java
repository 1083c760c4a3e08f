package io.asat.query.reading;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.Moment;
import io.asat.query.history.PastAction;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows one action of a plan the account may see. */
@Component
public class OneAction {
    private final Plans plans;
    private final Actions actions;

    OneAction(Plans plans, Actions actions) {
        this.plans = plans;
        this.actions = actions;
    }

    /** @throws Problem 404 if there is none on that day as known then, saying since when there is */
    public ActionAnswer get(Account account, PlanId planId, ActionReference reference, Moment moment) {
        Plan plan = plans.get(account, planId);
        Plan.Listed listed = listed(plan, reference);
        ActionId id = plan.action(listed);
        return Optional.ofNullable(actions.read(List.of(id), moment).get(id))
                .map(action -> ActionAnswer.of(action, listed.position(), moment.asAt()))
                .orElseThrow(() -> absent(id, moment));
    }

    /**
     * Of every day; the moment's day is the one on which there has to be such an action.
     *
     * @throws Problem 404 as for the action on that day
     */
    public PastAction past(Account account, PlanId planId, ActionReference reference, Moment moment) {
        Plan plan = plans.get(account, planId);
        ActionId id = plan.action(listed(plan, reference));
        return actions.past(id, moment.knownAt())
                .filter(past -> past.firstDayUpTo(moment.asAt()).isPresent())
                .orElseThrow(() -> absent(id, moment));
    }

    /** @throws Problem 404 if no such action was ever listed in the plan */
    public static Plan.Listed listed(Plan plan, ActionReference reference) {
        return plan.actions().stream()
                .filter(listed -> listed.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> unknown(new ActionId(plan.id(), reference)));
    }

    public static Problem unknown(ActionId id) {
        return new Problem(ProblemType.UNKNOWN_ACTION, "Plan " + id.plan() + " has no action " + id.reference() + ".");
    }

    private Problem absent(ActionId id, Moment moment) {
        return actions.firstDay(id, moment.knownAt())
                .map(day -> new Problem(
                        ProblemType.UNKNOWN_ACTION,
                        "Action " + id.reference() + " did not exist on " + moment.asAt() + "; it does since " + day
                                + "."))
                .orElseGet(() -> moment.knownAt()
                        .map(instant -> new Problem(
                                ProblemType.UNKNOWN_ACTION,
                                "Action " + id.reference() + " was not known at " + instant + "."))
                        .orElseGet(() -> unknown(id)));
    }
}
