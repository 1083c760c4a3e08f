package io.asat.query.projection;

import io.asat.events.ActionEvent;
import io.asat.events.PlanEvent;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.PlanId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the event store itself holds about plans and actions, read past any snapshot. */
public class StoredHistories {
    private final EventStore events;

    public StoredHistories(EventStore events) {
        this.events = events;
    }

    public List<PlanEvent> plan(PlanId plan) {
        return messages(plan.toString())
                .map(message -> (PlanEvent) message.getPayload())
                .toList();
    }

    public List<Recorded<ActionEvent>> events(ActionId action) {
        return messages(action.toString()).map(Feed.ACTIONS::read).toList();
    }

    public ActionHistory action(ActionId action) {
        return action(action, Long.MAX_VALUE);
    }

    /** @return the fold of the action's first {@code version} events */
    ActionHistory action(ActionId action, long version) {
        return messages(action.toString())
                .limit(version)
                .reduce(
                        ActionHistory.NONE,
                        (history, message) ->
                                history.with((ActionEvent) message.getPayload(), Recording.from(message.getMetaData())),
                        (history, later) -> later);
    }

    private Stream<? extends DomainEventMessage<?>> messages(String aggregate) {
        return events.readEvents(aggregate, 0).asStream();
    }
}
