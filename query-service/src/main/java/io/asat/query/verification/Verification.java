package io.asat.query.verification;

import io.asat.events.ActionEvent;
import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.eventstore.Sealing;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.security.Account;
import io.asat.platform.time.KnownAt;
import io.asat.platform.web.Problem;
import io.asat.proof.Chain;
import io.asat.proof.ChainCheck;
import io.asat.proof.Fault;
import io.asat.proof.Links;
import io.asat.proof.PlanHead;
import io.asat.proof.StoredEvent;
import io.asat.query.chain.AuditedPlans;
import io.asat.query.chain.Chains;
import io.asat.query.plans.Plan;
import io.asat.query.position.Patience;
import io.asat.query.projection.Recorded;
import io.asat.query.projection.StoredHistories;
import io.asat.query.verification.VerificationReport.ChainReport;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Verifies a plan: every event against its link and seal, every read model against the events. */
@Component
class Verification {
    /** An event that has no link after so long will have none. */
    private static final Duration LINKED_WITHIN = Duration.ofMinutes(1);

    /** Its events do not say what the plan is; which of them is to blame is told of the chain. */
    private static final List<Difference> NO_PLAN = List.of(new Difference(null, "events", "replay", null, null, null));

    private final AuditedPlans plans;
    private final StoredHistories histories;
    private final StoredEvents stored;
    private final EventPositions positions;
    private final Chains chains;
    private final Sealing sealing;
    private final List<ReadModelCheck> readModels;
    private final PlanCheck planCheck;
    private final Clock clock;

    Verification(
            AuditedPlans plans,
            StoredHistories histories,
            StoredEvents stored,
            EventPositions positions,
            Chains chains,
            Sealing sealing,
            List<ReadModelCheck> readModels,
            PlanCheck planCheck,
            Clock clock) {
        this.plans = plans;
        this.histories = histories;
        this.stored = stored;
        this.positions = positions;
        this.chains = chains;
        this.sealing = sealing;
        this.readModels = readModels;
        this.planCheck = planCheck;
        this.clock = clock;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    void require(Account account, PlanId planId) {
        plans.get(account, planId);
    }

    /**
     * Verifies what is stored by now.
     *
     * @param knownAt now if empty; then also what was known earlier is verified
     * @throws Problem 404 if there is no such plan for the account
     */
    VerificationReport verify(
            Account account, PlanId planId, Optional<LocalDate> asAt, Optional<KnownAt> knownAt, Steps steps) {
        Optional<Plan> plan = plans.get(account, planId);
        String position = positions.latest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant known = knownAt.map(KnownAt::instant)
                .filter(asked -> asked.isBefore(now))
                .orElse(now);
        Question question = new Question(asAt, known, knownAt.isEmpty() && asAt.isEmpty());
        boolean linked = Patience.until(() -> chains.reach(Long.parseLong(position)));
        SortedMap<String, Links> kept = chains.of(planId);
        List<ActionId> actions = plan.map(Plan::actionIds).orElseGet(() -> actions(kept.keySet()));
        steps.begin(2 * actions.size() + 1);

        List<Difference> differences =
                new ArrayList<>(plan.map(planCheck::differences).orElse(NO_PLAN));
        Comparison comparison = new Comparison(readModels, this::recount, question);
        for (ActionId action : actions) {
            differences.addAll(comparison.differences(action));
            steps.next();
        }
        SortedSet<String> aggregates = new TreeSet<>(kept.keySet());
        aggregates.add(planId.value());
        actions.forEach(action -> aggregates.add(action.toString()));
        Map<String, ChainCheck.Result> checked =
                check(aggregates, kept, linked ? now.minus(LINKED_WITHIN) : Instant.MIN, steps);
        return new VerificationReport(
                planId,
                differences.isEmpty(),
                asAt.orElse(null),
                known,
                position,
                actions.size(),
                checked.values().stream().mapToLong(ChainCheck.Result::events).sum(),
                first(differences),
                report(checked));
    }

    private Recount recount(ActionId action) {
        List<Recorded<ActionEvent>> events = histories.events(action);
        return Recount.of(action, events);
    }

    /** @return those linked, where no plan lists them any more */
    private static List<ActionId> actions(Set<String> aggregates) {
        return aggregates.stream()
                .filter(aggregate -> aggregate.indexOf('/') >= 0)
                .flatMap(Verification::action)
                .toList();
    }

    /** Somebody may have inserted events of an aggregate that no action can be. */
    private static Stream<ActionId> action(String aggregate) {
        try {
            return Stream.of(ActionId.of(aggregate));
        } catch (IllegalArgumentException none) {
            return Stream.empty();
        }
    }

    private Map<String, ChainCheck.Result> check(
            SortedSet<String> aggregates, SortedMap<String, Links> kept, Instant linkedBy, Steps steps) {
        Map<String, ChainCheck.Result> checked = new LinkedHashMap<>();
        for (String aggregate : aggregates) {
            try (Stream<StoredEvent> events = stored.of(aggregate)) {
                checked.put(
                        aggregate,
                        ChainCheck.of(
                                aggregate,
                                events.iterator(),
                                kept.getOrDefault(aggregate, Links.NONE),
                                sealing.seal(),
                                linkedBy));
            }
            steps.next();
        }
        return checked;
    }

    private ChainReport report(Map<String, ChainCheck.Result> checked) {
        Map<String, Chain> heads = new LinkedHashMap<>();
        checked.forEach((aggregate, result) -> heads.put(aggregate, result.chain()));
        List<Fault> faults = checked.values().stream()
                .flatMap(result -> result.faults().stream())
                .toList();
        PlanHead head = PlanHead.of(heads);
        return new ChainReport(
                faults.isEmpty(), head.length(), head.value(), sealing.seal().isPresent(), first(faults));
    }

    private static <T> List<T> first(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(VerificationReport.MOST, all.size())));
    }
}
