package io.asat.query.history;

import io.asat.events.ActionEvent;
import io.asat.history.ActionHistory;
import io.asat.query.projection.Recorded;
import java.util.ArrayList;
import java.util.List;

/** All that was ever known of an action, from its events: what each slice has to hold, known at whatever version. */
final class EverKnown {
    private final ActionHistory history;

    /** What led to each version, from 1. */
    private final List<Changes> changes = new ArrayList<>();

    EverKnown(List<Recorded<ActionEvent>> events) {
        ActionHistory fold = ActionHistory.NONE;
        for (Recorded<ActionEvent> event : events) {
            ActionHistory next = fold.with(event.event(), event.recording());
            changes.add(Changes.between(fold, next));
            fold = next;
        }
        this.history = fold;
    }

    ActionHistory history() {
        return history;
    }

    /** @return what the slice of that area has to hold, by the versions of its area */
    List<Piece> pieces(Area area) {
        Slice slice = area.since() == 0 ? Slice.EMPTY : beginning(area);
        for (int version = area.since() + 1; version <= last(area); version++) {
            slice = slice.with(changes.get(version - 1), area, version);
        }
        return slice.pieces();
    }

    private Slice beginning(Area area) {
        ActionHistory then = ActionHistory.of(history.entries().subList(0, area.since()));
        List<Piece> known = Facts.of(then).stream()
                .filter(fact -> fact.meets(area))
                .map(fact -> new Piece(fact.within(area), area.since(), Fact.FOREVER))
                .toList();
        return new Slice(area.since(), known);
    }

    /** @return what the slice holds, by the same versions: it also tells since when earlier ones knew what it began with */
    List<Piece> pieces(Area area, Slice stored) {
        return stored.asOf(Math.toIntExact(history.version())).pieces().stream()
                .map(piece -> new Piece(
                        piece.fact(),
                        Math.max(piece.since(), area.since()),
                        piece.before() > last(area) ? Fact.FOREVER : piece.before()))
                .toList();
    }

    private int last(Area area) {
        return Math.min(area.before() - 1, Math.toIntExact(history.version()));
    }
}
