package io.asat.query.questions;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlansController {
    private final Plans plans;
    private final PlanActions actions;
    private final Moments moments;

    PlansController(Plans plans, PlanActions actions, Moments moments) {
        this.plans = plans;
        this.actions = actions;
        this.moments = moments;
    }

    record PlanList(List<Summary> plans) {}

    /** A plan among others. */
    record Summary(
            PlanId planId,
            String organisation,
            String title,
            LocalDate periodStart,
            LocalDate periodEnd,
            Counts counts) {}

    @GetMapping("/api/plans")
    PlanList plans(Account account) {
        Moment moment = moments.of(Optional.empty(), Optional.empty());
        return new PlanList(plans.visibleTo(account).stream()
                .map(plan -> summary(plan, moment))
                .toList());
    }

    private Summary summary(Plan plan, Moment moment) {
        return new Summary(
                plan.id(),
                plan.organisation(),
                plan.title(),
                plan.period().start(),
                plan.period().end(),
                Counts.of(actions.of(plan, moment)));
    }

    @GetMapping("/api/plans/{planId}")
    PlanAnswer plan(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt) {
        Plan plan = plans.get(account, planId);
        return PlanAnswer.of(plan, actions.of(plan, moments.of(asAt, knownAt)));
    }
}
