package io.asat.query.audit;

import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.proof.Chain;
import io.asat.proof.Fault;
import io.asat.proof.Links;
import io.asat.proof.PlanHead;
import io.asat.proof.StoredEvent;
import io.asat.query.chain.AuditedPlans;
import io.asat.query.chain.Chains;
import io.asat.query.position.Patience;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a plan's head, to be kept or published where nobody who can reach the event store can change it. */
@RestController
class HeadController {
    private final AuditedPlans plans;
    private final Chains chains;
    private final StoredEvents stored;
    private final EventPositions positions;
    private final Clock clock;

    HeadController(AuditedPlans plans, Chains chains, StoredEvents stored, EventPositions positions, Clock clock) {
        this.plans = plans;
        this.chains = chains;
        this.stored = stored;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * A plan's head and what it is taken over.
     *
     * @param takenAt when it was asked for; what was stored then is in it
     * @param length how many events it is over
     * @param chains by the identifier of the plan and of each of its actions
     * @param faults what is missing at the beginning of chains where the plan itself is not there any more; all else is for
     *     verifying to find
     */
    record Head(
            PlanId planId, Instant takenAt, long length, String head, Map<String, Chain> chains, List<Fault> faults) {}

    /** @throws Problem 404 if there is no such plan for the account; 503 if its links are not all there yet */
    @GetMapping("/api/audit/plans/{planId}/head")
    Head head(Account account, @PathVariable PlanId planId) {
        boolean isThere = plans.get(account, planId).isPresent();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long position = Long.parseLong(positions.latest());
        if (!Patience.until(() -> chains.reach(position))) {
            throw Patience.notYet("The latest events are not linked yet.");
        }
        Map<String, Chain> heads = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Map.Entry<String, Links> links : chains.of(planId).entrySet()) {
            heads.put(links.getKey(), links.getValue().chain());
            if (!isThere) {
                missing(links.getKey(), links.getValue().length()).ifPresent(faults::add);
            }
        }
        PlanHead head = PlanHead.of(heads);
        return new Head(planId, now, head.length(), head.value(), head.chains(), faults);
    }

    private Optional<Fault> missing(String aggregate, long length) {
        try (Stream<StoredEvent> events = stored.of(aggregate)) {
            long first = events.findFirst().map(StoredEvent::sequence).orElse(length + 1);
            return Fault.missing(aggregate, 1, first);
        }
    }
}
