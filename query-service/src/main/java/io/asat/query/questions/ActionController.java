package io.asat.query.questions;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.platform.web.Problem;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.Moment;
import io.asat.query.plans.Plans;
import io.asat.query.position.Patience;
import io.asat.query.reading.Actions;
import io.asat.query.reading.Moments;
import io.asat.query.reading.OneAction;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActionController {
    private final Plans plans;
    private final OneAction one;
    private final Actions actions;
    private final Moments moments;

    ActionController(Plans plans, OneAction one, Actions actions, Moments moments) {
        this.plans = plans;
        this.one = one;
        this.actions = actions;
        this.moments = moments;
    }

    /** @throws Problem 503 if the version asked for does not come in time */
    @GetMapping("/api/plans/{planId}/actions/{reference}")
    ActionAnswer action(
            Account account,
            @PathVariable PlanId planId,
            @PathVariable ActionReference reference,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt,
            @RequestParam Optional<Long> atLeast) {
        boolean visible = atLeast.map(version -> await(account, new ActionId(planId, reference), version))
                .orElse(true);
        Moment moment = moments.of(asAt, knownAt);
        ActionAnswer answer = one.get(account, planId, reference, moment);
        if (!visible) {
            throw Patience.notYet("Version " + atLeast.orElseThrow() + " of it is not visible yet.");
        }
        return answer;
    }

    /** For another organisation's action as long as for one that is not there, so that nobody can tell them apart. */
    private boolean await(Account account, ActionId id, long version) {
        if (version < 1) {
            throw Problem.invalid("/atLeast", "must be 1 or more");
        }
        return Patience.until(() -> plans.find(account, id.plan()).isPresent() && actions.version(id) >= version);
    }
}
