package io.asat.query.plans;

import io.asat.dates.PlanPeriod;
import io.asat.events.ActionListed;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.events.PlanImported;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A plan and what is listed in it.
 *
 * @param actions in the order of their places
 */
public record Plan(PlanId id, String organisation, String title, PlanPeriod period, List<Listed> actions) {

    /** @param position the action's place in the plan, from 1 */
    public record Listed(ActionReference reference, int position) {}

    public static Plan of(PlanCreated created) {
        return new Plan(created.planId(), created.organisation(), created.title(), created.period(), List.of());
    }

    /** @throws IllegalStateException if it was created before */
    public Plan with(PlanEvent event) {
        return switch (event) {
            case PlanCreated again -> throw new IllegalStateException("plan " + again.planId() + " is created twice");
            case PlanImported elsewhere -> this;
            case ImportRetracted elsewhere -> this;
            case ActionListed listed -> {
                // One that a retracted import took away may be listed again, in its former place.
                List<Listed> more = new ArrayList<>(actions);
                more.removeIf(each -> each.reference().equals(listed.reference()));
                more.add(new Listed(listed.reference(), listed.position()));
                more.sort(Comparator.comparingInt(Listed::position));
                yield new Plan(id, organisation, title, period, List.copyOf(more));
            }
        };
    }

    public ActionId action(Listed listed) {
        return new ActionId(id, listed.reference());
    }

    public List<ActionId> actionIds() {
        return actions.stream().map(this::action).toList();
    }
}
