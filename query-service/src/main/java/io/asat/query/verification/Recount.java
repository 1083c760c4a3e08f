package io.asat.query.verification;

import io.asat.events.ActionEvent;
import io.asat.history.ActionHistory;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.List;

/** What the event store says of an action. */
public record Recount(ActionId action, List<Recorded<ActionEvent>> events, ActionHistory history) {

    static Recount of(ActionId action, List<Recorded<ActionEvent>> events) {
        ActionHistory history = ActionHistory.NONE;
        for (Recorded<ActionEvent> event : events) {
            history = history.with(event.event(), event.recording());
        }
        return new Recount(action, events, history);
    }

    public long version() {
        return history.version();
    }

    Recount upTo(long version) {
        return version >= version() ? this : of(action, events.subList(0, Math.toIntExact(version)));
    }
}
