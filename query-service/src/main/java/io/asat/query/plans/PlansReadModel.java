package io.asat.query.plans;

import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.ReadModel;
import io.asat.query.projection.Recorded;
import io.asat.values.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** A document for each plan. */
final class PlansReadModel implements ReadModel<PlanId, PlanEvent> {
    private final Documents documents;

    PlansReadModel(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void take(Map<PlanId, List<Recorded<PlanEvent>>> events) {
        Found found = documents.find(events.keySet().stream().map(PlanId::value).toList());
        GuardedWrites writes = new GuardedWrites();
        events.forEach((id, recorded) -> {
            Optional<BsonDocument> stored = found.get(id.value());
            List<Recorded<PlanEvent>> later =
                    Recorded.after(stored.map(GuardedWrites::sequenceOf).orElse(0L), recorded);
            if (!later.isEmpty()) {
                Plan plan = fold(stored.map(PlanDocument::read), later);
                writes.write(PlanDocument.of(plan, later.getLast().sequence()), stored);
            }
        });
        documents.write(writes);
    }

    /** The first event of a plan is its creation. */
    private static Plan fold(Optional<Plan> before, List<Recorded<PlanEvent>> events) {
        Plan plan =
                before.orElseGet(() -> Plan.of((PlanCreated) events.getFirst().event()));
        for (Recorded<PlanEvent> event : before.isPresent() ? events : events.subList(1, events.size())) {
            plan = plan.with(event.event());
        }
        return plan;
    }
}
