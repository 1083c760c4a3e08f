package io.asat.query.audit;

import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.platform.web.Problem;
import io.asat.query.actions.ActionList;
import io.asat.query.actions.Moment;
import io.asat.query.reading.Moments;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReplayController {
    private final Replay replay;
    private final Moments moments;

    ReplayController(Replay replay, Moments moments) {
        this.replay = replay;
        this.moments = moments;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    @GetMapping("/api/audit/plans/{planId}/replay")
    ActionList replay(
            Account account,
            @PathVariable PlanId planId,
            @RequestParam Optional<LocalDate> asAt,
            @RequestParam Optional<KnownAt> knownAt) {
        Moment moment = moments.of(asAt, knownAt);
        return ActionList.whole(moment, replay.actions(account, planId, moment));
    }
}
