package io.asat.query.projection;

import io.asat.events.ActionEvent;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folds that this node's read models took their last events in with, shared by them all: who comes first folds, the
 * others find it. The least recently used are forgotten first. One is used only where a document stands at its very
 * version, and read from the event store where it is missing.
 */
public final class ActionHistories {
    /** Read models of an action are seldom further apart; what is earlier is cut out of what is later. */
    private static final int VERSIONS_OF_AN_ACTION = 3;

    private final StoredHistories stored;
    private final long mostEntries;
    private final Map<ActionId, List<ActionHistory>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long entries;

    /** @param mostEntries how many entries the folds kept may have together */
    public ActionHistories(StoredHistories stored, long mostEntries) {
        this.stored = stored;
        this.mostEntries = mostEntries;
    }

    /** @return the fold of the action's first {@code version} events */
    public ActionHistory at(ActionId action, long version) {
        if (version == 0) {
            return ActionHistory.NONE;
        }
        return kept(action).stream()
                .filter(history -> history.version() >= version)
                .findFirst()
                .flatMap(history -> history.upTo(version))
                .orElseGet(() -> stored.action(action, version));
    }

    /** @return the fold with these events as well, which come next after the first {@code version} */
    public ActionHistory after(ActionId action, long version, List<Recorded<ActionEvent>> later) {
        Optional<ActionHistory> found = kept(action).stream()
                .filter(history -> history.version() == later.getLast().sequence())
                .findFirst();
        return found.orElseGet(() -> {
            ActionHistory folded = at(action, version);
            for (Recorded<ActionEvent> event : later) {
                folded = folded.with(event.event(), event.recording());
            }
            return folded;
        });
    }

    private synchronized List<ActionHistory> kept(ActionId action) {
        return kept.getOrDefault(action, List.of());
    }

    public synchronized void keep(ActionId action, ActionHistory history) {
        List<ActionHistory> before = kept.getOrDefault(action, List.of());
        List<ActionHistory> versions = new ArrayList<>(before);
        versions.removeIf(same -> same.version() == history.version());
        versions.add(history);
        versions.sort(Comparator.comparingLong(ActionHistory::version));
        kept.put(
                action,
                List.copyOf(versions.subList(Math.max(0, versions.size() - VERSIONS_OF_AN_ACTION), versions.size())));
        entries += last(versions) - last(before);
        Iterator<List<ActionHistory>> oldest = kept.values().iterator();
        while (entries > mostEntries && kept.size() > 1) {
            entries -= last(oldest.next());
            oldest.remove();
        }
    }

    /** Versions share their entries. */
    private static long last(List<ActionHistory> versions) {
        return versions.isEmpty() ? 0 : versions.getLast().version();
    }
}
