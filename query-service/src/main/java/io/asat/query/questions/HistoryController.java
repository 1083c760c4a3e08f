package io.asat.query.questions;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import io.asat.query.reading.OneAction;
import io.asat.query.timeline.TimelineEntry;
import io.asat.query.timeline.Timelines;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryController {
    private final Plans plans;
    private final Timelines timelines;

    HistoryController(Plans plans, Timelines timelines) {
        this.plans = plans;
        this.timelines = timelines;
    }

    record History(List<TimelineEntry> entries) {}

    @GetMapping("/api/plans/{planId}/actions/{reference}/history")
    History history(
            Account account,
            @PathVariable PlanId planId,
            @PathVariable ActionReference reference,
            @RequestParam Optional<KnownAt> knownAt) {
        Plan plan = plans.get(account, planId);
        ActionId id = plan.action(OneAction.listed(plan, reference));
        Instant known = knownAt.map(KnownAt::instant).orElse(Instant.MAX);
        List<TimelineEntry> entries = timelines.read(id).stream()
                .filter(entry -> !entry.recordedAt().isAfter(known))
                .map(entry -> entry.asKnownAt(known))
                .toList();
        if (entries.isEmpty()) {
            throw OneAction.unknown(id);
        }
        return new History(entries);
    }
}
