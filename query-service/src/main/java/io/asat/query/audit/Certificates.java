package io.asat.query.audit;

import io.asat.platform.eventstore.CommandsUnderWay;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.proof.CanonicalJson;
import io.asat.proof.Chain;
import io.asat.proof.Digests;
import io.asat.proof.PlanHead;
import io.asat.proof.RecordedAt;
import io.asat.proof.Statement;
import io.asat.proof.StoredEvent;
import io.asat.query.actions.ActionAnswer;
import io.asat.query.actions.Moment;
import io.asat.query.plans.Plan;
import io.asat.query.plans.StoredPlans;
import io.asat.query.position.Patience;
import io.asat.values.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certifies how a plan stood on a day as known at an instant. All of it is worked out from the events known at that instant.
 * There are never others later once this process has ended what it had begun by then, so it is the same whenever it is asked
 * for again; what other processes have begun it cannot know.
 */
@Component
class Certificates {
    private final StoredPlans plans;
    private final StoredEvents events;
    private final Replay replay;
    private final CommandsUnderWay underWay;
    private final JsonMapper json;

    Certificates(StoredPlans plans, StoredEvents events, Replay replay, CommandsUnderWay underWay, JsonMapper json) {
        this.plans = plans;
        this.events = events;
        this.replay = replay;
        this.underWay = underWay;
        this.json = json;
    }

    /** The events of one aggregate that were known, as a chain, and the last of them. */
    private record Known(String aggregate, Chain chain, StoredEvent last) {}

    /**
     * Certifies a moment. Where that is now, or in the future, it is fixed to when the latest event was recorded.
     *
     * @throws Problem 404 if there is no such plan for the account; 503 if something may still be recorded as at that moment
     */
    Certificate certify(Account account, PlanId planId, Moment moment) {
        boolean past =
                moment.knownAt().filter(asked -> asked.isBefore(moment.now())).isPresent();
        Instant latest = past ? moment.answeredAt() : moment.now();
        plans.get(account, planId);
        if (!Patience.until(() -> underWay.settled(planId, latest))) {
            throw Patience.notYet("A command that may change what was known then is under way.");
        }
        Plan plan = plans.get(account, planId);
        List<Known> known = known(plan, latest);
        Instant knownAt = past
                ? moment.answeredAt()
                : known.stream()
                        .map(each -> RecordedAt.of(each.last()))
                        .max(Comparator.naturalOrder())
                        .orElse(moment.now());
        Map<String, Chain> chains = new HashMap<>();
        known.forEach(each -> chains.put(each.aggregate(), each.chain()));
        PlanHead head = PlanHead.of(chains);
        List<ActionAnswer> actions = replay.actions(
                        account, planId, new Moment(moment.asAt(), Optional.of(knownAt), moment.now()))
                .toList();
        if (!known.equals(known(plans.get(account, planId), latest))) {
            throw Patience.notYet("What was known then is still coming in.");
        }
        return new Certificate(
                planId,
                moment.asAt(),
                knownAt,
                events.lastPosition(known.stream().map(Known::last).toList()),
                head.length(),
                head.value(),
                actions.size(),
                Digests.sha256(CanonicalJson.of(json.valueToTree(actions))));
    }

    private List<Known> known(Plan plan, Instant knownAt) {
        List<Known> known = new ArrayList<>();
        Stream.concat(Stream.of(plan.id().value()), plan.actionIds().stream().map(Object::toString))
                .forEach(aggregate -> known(aggregate, knownAt).ifPresent(known::add));
        return known;
    }

    private Optional<Known> known(String aggregate, Instant knownAt) {
        Chain chain = Chain.NONE;
        Optional<StoredEvent> last = Optional.empty();
        try (Stream<StoredEvent> stored = events.of(aggregate)) {
            for (StoredEvent event : (Iterable<StoredEvent>) stored::iterator) {
                if (RecordedAt.of(event).isAfter(knownAt)) {
                    break;
                }
                chain = chain.with(Statement.of(event));
                last = Optional.of(event);
            }
        }
        Chain known = chain;
        return last.map(event -> new Known(aggregate, known, event));
    }
}
