package io.asat.query.reading;

import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.plans.Plan;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows a plan's actions in document order. */
@Component
public class PlanActions {
    private final Actions actions;

    PlanActions(Actions actions) {
        this.actions = actions;
    }

    /** @return those that existed on that day and were known then, withdrawn ones included */
    public List<ActionAnswer> of(Plan plan, Moment moment) {
        Map<ActionId, KnownAction> known = actions.read(plan.actionIds(), moment);
        return shown(plan, moment.asAt(), id -> Optional.ofNullable(known.get(id)))
                .toList();
    }

    /** @return those on each day from {@code first} to {@code last}, when asked for it */
    public Function<LocalDate, List<ActionAnswer>> during(Plan plan, LocalDate first, LocalDate last, Moment moment) {
        var past = actions.past(plan.actionIds(), first, last, moment.knownAt());
        return day -> shown(
                        plan,
                        day,
                        id -> Optional.ofNullable(past.get(id)).flatMap(action -> Actions.known(id, action, day)))
                .toList();
    }

    public static Stream<ActionAnswer> shown(
            Plan plan, LocalDate day, Function<ActionId, Optional<KnownAction>> known) {
        return plan.actions().stream()
                .flatMap(listed -> known.apply(plan.action(listed)).stream()
                        .map(action -> ActionAnswer.of(action, listed.position(), day)));
    }
}
