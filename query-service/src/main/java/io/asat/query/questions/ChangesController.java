package io.asat.query.questions;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.Moment;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import io.asat.query.reading.Moments;
import io.asat.query.reading.PlanActions;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangesController {
    private final Plans plans;
    private final PlanActions actions;
    private final Moments moments;

    ChangesController(Plans plans, PlanActions actions, Moments moments) {
        this.plans = plans;
        this.actions = actions;
        this.moments = moments;
    }

    @GetMapping("/api/plans/{planId}/changes")
    Differences changes(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam LocalDate from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<KnownAt> knownFrom,
            @RequestParam Optional<KnownAt> knownTo) {
        Plan plan = plans.get(account, planId);
        Moment after = moments.of(to, knownTo);
        return knownFrom.isEmpty()
                ? betweenDays(plan, from, after)
                : Differences.between(
                        actions.of(plan, moments.of(Optional.of(from), knownFrom)), actions.of(plan, after));
    }

    /** Read once: what is recorded between two readings would seem to have changed between the days. */
    private Differences betweenDays(Plan plan, LocalDate from, Moment after) {
        LocalDate to = after.asAt();
        Function<LocalDate, List<ActionAnswer>> actionsOn =
                from.isBefore(to) ? actions.during(plan, from, to, after) : actions.during(plan, to, from, after);
        return Differences.between(actionsOn.apply(from), actionsOn.apply(to));
    }
}
