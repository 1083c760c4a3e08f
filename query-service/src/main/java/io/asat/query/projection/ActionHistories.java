package io.asat.query.projection;

import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folds a read model took its last events in with, the least recently used forgotten first. One is used only where a
 * document stands at its very version, and read from the event store otherwise: it can be missing, never wrong.
 */
public final class ActionHistories {
    private static final int MOST_ENTRIES = 300_000;

    private final StoredHistories stored;
    private final Map<ActionId, ActionHistory> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long entries;

    public ActionHistories(StoredHistories stored) {
        this.stored = stored;
    }

    public ActionHistory at(ActionId action, long version) {
        if (version == 0) {
            return ActionHistory.NONE;
        }
        ActionHistory history = kept(action);
        return history != null && history.version() == version ? history : stored.action(action, version);
    }

    private synchronized @Nullable ActionHistory kept(ActionId action) {
        return kept.get(action);
    }

    public synchronized void keep(ActionId action, ActionHistory history) {
        ActionHistory earlier = kept.put(action, history);
        entries += history.version() - (earlier == null ? 0 : earlier.version());
        Iterator<ActionHistory> oldest = kept.values().iterator();
        while (entries > MOST_ENTRIES && kept.size() > 1) {
            entries -= oldest.next().version();
            oldest.remove();
        }
    }
}
