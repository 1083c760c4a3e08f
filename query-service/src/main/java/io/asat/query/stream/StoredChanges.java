package io.asat.query.stream;

import io.asat.events.ActionListed;
import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.eventstore.StoredEvents.Placed;
import io.asat.proof.RecordedAt;
import io.asat.proof.StoredEvent;
import io.asat.proof.UnreadableEvent;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the event store holds, as changes. */
class StoredChanges {
    /** How many are read at once. */
    static final int PAGE = 500;

    /** Is told by the registration of the same action. */
    private static final String TOLD_ELSEWHERE = ActionListed.class.getSimpleName();

    private final StoredEvents stored;
    private final EventPositions positions;
    private final JsonMapper json;

    StoredChanges(StoredEvents stored, EventPositions positions, JsonMapper json) {
        this.stored = stored;
        this.positions = positions;
        this.json = json;
    }

    TrackingToken head() {
        return stored.head();
    }

    /** @return the next; fewer than a page if there are no more */
    List<StoredChange> after(TrackingToken place) {
        List<StoredChange> changes = new ArrayList<>();
        long last = index(place);
        for (Placed placed : stored.after(place, PAGE)) {
            long index = index(placed.place());
            long position = index > last ? index : lateComer(placed.event());
            last = index;
            changes.add(new StoredChange(() -> change(placed.event(), position), position, placed.place()));
        }
        return changes;
    }

    /** What fills a gap says where it has filled one, not where: its place is that of the last. */
    private long lateComer(StoredEvent event) {
        return Long.parseLong(positions.of(event.aggregate(), event.sequence()));
    }

    private static long index(TrackingToken place) {
        return place.position().orElse(-1);
    }

    private Optional<Change> change(StoredEvent event, long position) {
        return event.type().equals(TOLD_ELSEWHERE) ? Optional.empty() : Optional.of(asChange(event, position));
    }

    private Change asChange(StoredEvent event, long position) {
        boolean ofAction = event.aggregate().indexOf('/') >= 0;
        PlanId plan = ofAction ? ActionId.of(event.aggregate()).plan() : new PlanId(event.aggregate());
        @Nullable
        ActionReference reference = ofAction ? ActionId.of(event.aggregate()).reference() : null;
        return new Change(plan, reference, event.type(), event.sequence(), asAt(event), recordedAt(event), position);
    }

    /** That something happened is told even if what is stored cannot be read. */
    private @Nullable LocalDate asAt(StoredEvent event) {
        try {
            String day = json.readTree(event.payload()).path("asAt").asString("");
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (JacksonException | DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant recordedAt(StoredEvent event) {
        try {
            return RecordedAt.of(event);
        } catch (UnreadableEvent unreadable) {
            return event.timestamp();
        }
    }
}
