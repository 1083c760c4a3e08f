package io.asat.query.questions;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.ActionList;
import io.asat.query.actions.Filter;
import io.asat.query.actions.Moment;
import io.asat.query.actions.Paging;
import io.asat.query.actions.Sorting;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import io.asat.query.reading.Moments;
import io.asat.query.reading.PlanActions;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActionsController {
    private final Plans plans;
    private final PlanActions actions;
    private final Moments moments;

    ActionsController(Plans plans, PlanActions actions, Moments moments) {
        this.plans = plans;
        this.actions = actions;
        this.moments = moments;
    }

    @GetMapping("/api/plans/{planId}/actions")
    ActionList actions(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt,
            @RequestParam Optional<List<String>> status,
            @RequestParam Optional<List<String>> rag,
            @RequestParam Optional<List<String>> fullyMet,
            @RequestParam Optional<List<String>> owner,
            @RequestParam Optional<List<String>> theme,
            @RequestParam Optional<List<String>> section,
            @RequestParam Optional<List<Boolean>> overdue,
            @RequestParam Optional<LocalDate> dueBefore,
            @RequestParam Optional<LocalDate> notConfirmedSince,
            @RequestParam Optional<List<String>> q,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<Long> page,
            @RequestParam Optional<Long> size) {
        Filter filter = new Filter()
                .status(status)
                .rag(rag)
                .fullyMet(fullyMet)
                .owner(owner)
                .theme(theme)
                .section(section)
                .overdue(overdue)
                .dueBefore(dueBefore)
                .notConfirmedSince(notConfirmedSince)
                .words(q);
        Optional<Comparator<ActionAnswer>> order = Sorting.of(sort);
        Paging paging = Paging.of(page, size);
        Plan plan = plans.get(account, planId);
        Moment moment = moments.of(asAt, knownAt);
        Stream<ActionAnswer> wanted = actions.of(plan, moment).stream().filter(filter::accepts);
        return paging.of(order.map(wanted::sorted).orElse(wanted).toList(), moment);
    }
}
