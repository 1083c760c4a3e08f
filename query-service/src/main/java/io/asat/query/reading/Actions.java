package io.asat.query.reading;

import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.history.PastAction;
import io.asat.query.history.PastActions;
import io.asat.query.latest.LatestAction;
import io.asat.query.status.LatestActions;
import io.asat.values.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads actions on a day as known then: where nothing is said of later days from their present status, else from history. */
@Component
public class Actions {
    /** No action is asked for after it. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LatestActions latest;
    private final PastActions past;

    Actions(LatestActions latest, PastActions past) {
        this.latest = latest;
        this.past = past;
    }

    /** @return those that existed on that day and were known then */
    public Map<ActionId, KnownAction> read(Collection<ActionId> actions, Moment moment) {
        return moment.knownAt().isPresent() ? fromHistory(actions, moment) : fromStatus(actions, moment);
    }

    private Map<ActionId, KnownAction> fromStatus(Collection<ActionId> actions, Moment moment) {
        Map<ActionId, KnownAction> read = new HashMap<>();
        List<ActionId> unanswered = new ArrayList<>();
        latest.read(actions).forEach((id, action) -> {
            if (action.answers(moment.asAt())) {
                known(id, action).ifPresent(known -> read.put(id, known));
            } else {
                unanswered.add(id);
            }
        });
        read.putAll(fromHistory(unanswered, moment));
        return read;
    }

    public static Optional<KnownAction> known(ActionId id, LatestAction action) {
        return action.state().map(state -> new KnownAction(id, state, action.version(), action.lastRecordedAt()));
    }

    private Map<ActionId, KnownAction> fromHistory(Collection<ActionId> actions, Moment moment) {
        Map<ActionId, KnownAction> read = new HashMap<>();
        past(actions, moment.asAt(), moment.asAt(), moment.knownAt())
                .forEach((id, action) -> known(id, action, moment.asAt()).ifPresent(known -> read.put(id, known)));
        return read;
    }

    public static Optional<KnownAction> known(ActionId id, PastAction action, LocalDate day) {
        return action.on(day).map(state -> new KnownAction(id, state, action.version(), action.lastRecordedAt()));
    }

    /** @return the actions something was known of, able to answer for each of these days */
    public Map<ActionId, PastAction> past(
            Collection<ActionId> actions, LocalDate first, LocalDate last, Optional<Instant> knownAt) {
        return past.read(actions, first, last, knownAt);
    }

    /** @return the action if something was known of it, able to answer for every day */
    public Optional<PastAction> past(ActionId id, Optional<Instant> knownAt) {
        return Optional.ofNullable(
                past.read(List.of(id), LocalDate.MIN, LAST_DAY, knownAt).get(id));
    }

    /** @return the version that every answer about the action takes into account */
    public long version(ActionId id) {
        long status = Optional.ofNullable(latest.read(List.of(id)).get(id))
                .map(LatestAction::version)
                .orElse(0L);
        long history = Optional.ofNullable(past.read(List.of(id), LAST_DAY, LAST_DAY, Optional.empty())
                        .get(id))
                .map(PastAction::version)
                .orElse(0L);
        return Math.min(status, history);
    }

    /** @return since when the action exists, as known then; empty if it does not, or was not known */
    public Optional<LocalDate> firstDay(ActionId id, Optional<Instant> knownAt) {
        return Optional.ofNullable(
                        past.read(List.of(id), LAST_DAY, LAST_DAY, knownAt).get(id))
                .flatMap(action -> action.firstDayUpTo(LAST_DAY));
    }
}
