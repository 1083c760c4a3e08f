package io.asat.query.overdue;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.ActionList;
import io.asat.query.actions.Filter;
import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.actions.Paging;
import io.asat.query.actions.Sorting;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import io.asat.query.reading.Moments;
import io.asat.query.reading.PlanActions;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OverdueController {
    private final Plans plans;
    private final OverdueActions overdue;
    private final Moments moments;

    OverdueController(Plans plans, OverdueActions overdue, Moments moments) {
        this.plans = plans;
        this.overdue = overdue;
        this.moments = moments;
    }

    @GetMapping("/api/overdue")
    ActionList overdue(
            Account account,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt,
            @RequestParam Optional<List<PlanId>> planId,
            @RequestParam Optional<List<String>> owner,
            @RequestParam Optional<Integer> minDays,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<Long> page,
            @RequestParam Optional<Long> size) {
        Filter filter = new Filter().owner(owner).minDays(minDays);
        Comparator<ActionAnswer> order = Sorting.of(sort).orElse(Sorting.MOST_OVERDUE_FIRST);
        Paging paging = Paging.of(page, size);
        Moment moment = moments.of(asAt, knownAt);
        List<Plan> asked = planId.map(ids -> ids.stream()
                        .distinct()
                        .map(id -> plans.get(account, id))
                        .toList())
                .orElseGet(() -> plans.visibleTo(account));
        return paging.of(
                answers(asked, moment).stream()
                        .filter(filter::accepts)
                        .sorted(order)
                        .toList(),
                moment);
    }

    private List<ActionAnswer> answers(List<Plan> asked, Moment moment) {
        List<ActionId> among =
                asked.stream().flatMap(plan -> plan.actionIds().stream()).toList();
        Map<ActionId, KnownAction> candidates = overdue.candidates(among, moment);
        return asked.stream()
                .flatMap(plan -> PlanActions.shown(plan, moment.asAt(), id -> Optional.ofNullable(candidates.get(id))))
                .toList();
    }
}
