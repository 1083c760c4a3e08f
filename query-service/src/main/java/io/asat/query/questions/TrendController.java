package io.asat.query.questions;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.Counts;
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
class TrendController {
    private final Plans plans;
    private final PlanActions actions;
    private final Moments moments;

    TrendController(Plans plans, PlanActions actions, Moments moments) {
        this.plans = plans;
        this.actions = actions;
        this.moments = moments;
    }

    record Trend(List<Point> trend) {}

    record Point(LocalDate date, Counts counts) {}

    @GetMapping("/api/plans/{planId}/trend")
    Trend trend(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam LocalDate from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam(defaultValue = "day") String step,
            @RequestParam Optional<KnownAt> knownAt) {
        Plan plan = plans.get(account, planId);
        Moment moment = moments.of(to, knownAt);
        List<LocalDate> days = Step.named(step).days(from, moment.asAt());
        Function<LocalDate, List<ActionAnswer>> actionsOn = actions.during(plan, from, moment.asAt(), moment);
        return new Trend(days.stream()
                .map(day -> new Point(day, Counts.of(actionsOn.apply(day))))
                .toList());
    }
}
