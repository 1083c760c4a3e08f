package io.asat.command.plan;

import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** The actions of a plan, for what concerns many of them in one unit of work. */
public class Actions {
    private final Configuration configuration;

    public Actions(Configuration configuration) {
        this.configuration = configuration;
    }

    ActionHistory history(ActionId action) {
        return load(action).invoke(Action::history);
    }

    /** Those of the plan that exist, in its order, as they were at some moment. */
    Map<ActionReference, ActionHistory> histories(
            PlanId plan, List<ActionReference> references, UnaryOperator<ActionHistory> then) {
        Map<ActionReference, ActionHistory> histories = new LinkedHashMap<>();
        for (ActionReference reference : references) {
            ActionHistory history = then.apply(history(new ActionId(plan, reference)));
            if (history.firstDay().isPresent()) {
                histories.put(reference, history);
            }
        }
        return histories;
    }

    void change(ActionId action, Consumer<Action> change) {
        load(action).execute(change);
    }

    private Aggregate<Action> load(ActionId action) {
        Repository<Action> repository = configuration.repository(Action.class);
        return repository.load(action.toString());
    }
}
