package io.asat.query.slippage;

import io.asat.events.Attribute;
import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.query.actions.Moment;
import io.asat.query.history.PastAction;
import io.asat.query.history.PastRun;
import io.asat.query.position.Patience;
import io.asat.query.reading.Moments;
import io.asat.query.reading.OneAction;
import io.asat.query.timeline.TimelineEntry;
import io.asat.query.timeline.Timelines;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TargetDatesController {
    private final OneAction one;
    private final Timelines timelines;
    private final Moments moments;

    TargetDatesController(OneAction one, Timelines timelines, Moments moments) {
        this.one = one;
        this.timelines = timelines;
        this.moments = moments;
    }

    /** @param asAt the last day of which it is said whether the action was overdue: today */
    record TargetDates(
            PlanId planId,
            ActionReference reference,
            LocalDate asAt,
            Instant knownAt,
            List<PastTargetDate> targetDates) {}

    @GetMapping("/api/plans/{planId}/actions/{reference}/target-dates")
    TargetDates targetDates(
            Account account,
            @PathVariable PlanId planId,
            @PathVariable ActionReference reference,
            @RequestParam Optional<KnownAt> knownAt) {
        Moment moment = moments.of(Optional.empty(), knownAt);
        PastAction action = one.past(account, planId, reference, moment);
        LocalDate firstDay = action.firstDayUpTo(moment.asAt()).orElseThrow();
        List<InForce> all = InForce.from(firstDay, action.runs(Attribute.TARGET_DATE));
        OpenDays open = new OpenDays(action.runs(Attribute.STATUS));
        Slippage slippage = new Slippage(open, entries(new ActionId(planId, reference), all), moment.asAt());
        return new TargetDates(planId, reference, moment.asAt(), moment.answeredAt(), slippage.of(all));
    }

    /** The one read model may show what the other does not show yet. */
    private Map<Long, TimelineEntry> entries(ActionId id, List<InForce> all) {
        Set<Long> numbers = all.stream()
                .flatMap(each -> each.said().stream())
                .map(PastRun::sequence)
                .collect(Collectors.toSet());
        if (!Patience.until(() -> timelines.read(id, numbers).size() == numbers.size())) {
            throw Patience.notYet("Who set its target dates is not visible yet.");
        }
        return timelines.read(id, numbers);
    }
}
