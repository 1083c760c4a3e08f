package io.asat.query.audit;

import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.proof.Chain;
import io.asat.proof.Links;
import io.asat.proof.PlanHead;
import io.asat.query.chain.Chains;
import io.asat.query.plans.StoredPlans;
import io.asat.query.position.Patience;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a plan's head, to be kept or published where nobody who can reach the event store can change it. */
@RestController
class HeadController {
    private final StoredPlans plans;
    private final Chains chains;
    private final EventPositions positions;
    private final Clock clock;

    HeadController(StoredPlans plans, Chains chains, EventPositions positions, Clock clock) {
        this.plans = plans;
        this.chains = chains;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * A plan's head and what it is taken over.
     *
     * @param takenAt when it was asked for; what was stored then is in it
     * @param length how many events it is over
     * @param chains by the identifier of the plan and of each of its actions
     */
    record Head(PlanId planId, Instant takenAt, long length, String head, Map<String, Chain> chains) {}

    /** @throws Problem 404 if there is no such plan for the account; 503 if its links are not all there yet */
    @GetMapping("/api/audit/plans/{planId}/head")
    Head head(Account account, @PathVariable PlanId planId) {
        plans.get(account, planId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long position = Long.parseLong(positions.latest());
        if (!Patience.until(() -> chains.reach(position))) {
            throw Patience.notYet("The latest events are not linked yet.");
        }
        Map<String, Chain> heads = new TreeMap<>();
        for (Map.Entry<String, Links> links : chains.of(planId).entrySet()) {
            heads.put(links.getKey(), links.getValue().chain());
        }
        PlanHead head = PlanHead.of(heads);
        return new Head(planId, now, head.length(), head.value(), head.chains());
    }
}
