package io.asat.query.testing;

import io.asat.dates.PlanPeriod;
import io.asat.events.ActionEvent;
import io.asat.events.ActionListed;
import io.asat.events.PlanCreated;
import io.asat.events.Recording;
import io.asat.query.projection.Recorded;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Stores events as the writing side does. */
public final class Store {
    public static final String ORGANISATION = "Testborough Council";
    public static final LocalDate START = LocalDate.of(2020, 12, 1);

    private final EventStore events;

    public Store(EventStore events) {
        this.events = events;
    }

    /** Stores a plan, and random histories of its actions among each other. */
    public void plan(PlanId plan, Iterable<RandomAction> actions) {
        PlanPeriod period = new PlanPeriod(START, START.plusDays(120));
        int position = 0;
        publish("Plan", plan, position, new PlanCreated(plan, ORGANISATION, "Winter plan", period, START), recording());
        for (RandomAction action : actions) {
            position++;
            ActionListed listed = new ActionListed(plan, action.action().reference(), position, 1);
            publish("Plan", plan, position, listed, recording());
            publish(action.events().getFirst());
        }
        for (RandomAction action : actions) {
            action.events().stream().skip(1).forEach(this::publish);
        }
    }

    public void publish(Recorded<ActionEvent> recorded) {
        publish(
                "Action",
                recorded.event().action(),
                recorded.sequence() - 1,
                recorded.event(),
                recorded.recording().toMetaData());
    }

    private void publish(String type, Object id, long sequence, Object event, Map<String, String> metaData) {
        events.publish(new GenericDomainEventMessage<>(type, id.toString(), sequence, event, metaData));
    }

    private static Map<String, String> recording() {
        Instant recordedAt = Instant.parse("2021-01-05T08:00:00Z");
        return new Recording("manager", null, "api", null, "digest", recordedAt, "c2FsdHNhbHRzYWx0c2FsdA").toMetaData();
    }
}
