package io.asat.query.projection;

import io.asat.dates.TargetDate;
import io.asat.events.ActionEvent;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import io.asat.values.ParagraphReferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The folds that this node's read models took their last events in with, shared by them all: who comes first folds, the
 * others find it. One is used only where a document stands at its very version, and read from the event store where it
 * is missing.
 *
 * <p>Where there are more than fit, any of them is forgotten: were it the one not used for longest, all would be gone each
 * time somebody goes through all actions.
 */
public final class ActionHistories {
    /** Read models of an action are seldom further apart; what is earlier is cut out of what is later. */
    private static final int VERSIONS_OF_AN_ACTION = 3;

    /** What an entry takes beside its words. */
    private static final int BYTES_OF_AN_ENTRY = 400;

    private static final int BYTES_OF_A_CHARACTER = 2;

    /** What a paragraph reference takes beside its characters, of which it seldom has many. */
    private static final int BYTES_OF_A_REFERENCE = 60;

    private final StoredHistories stored;
    private final long mostBytes;
    private final Map<ActionId, Kept> kept = new HashMap<>();
    private final List<ActionId> actions = new ArrayList<>();
    private final Random random = new Random(1);
    private long bytes;

    /**
     * @param versions from the earliest to the latest
     * @param bytes what the latest takes, reckoned; its entries are those of the others as well
     * @param place in the list of actions
     */
    private record Kept(List<ActionHistory> versions, long bytes, int place) {}

    /** @param mostBytes how much the folds kept may take together */
    public ActionHistories(StoredHistories stored, long mostBytes) {
        this.stored = stored;
        this.mostBytes = mostBytes;
    }

    /** @return the fold of the action's first {@code version} events */
    public ActionHistory at(ActionId action, long version) {
        if (version == 0) {
            return ActionHistory.NONE;
        }
        return versions(action).stream()
                .filter(history -> history.version() >= version)
                .findFirst()
                .flatMap(history -> history.upTo(version))
                .orElseGet(() -> stored.action(action, version));
    }

    /** @return the fold with these events as well, which come next after the first {@code version} */
    public ActionHistory after(ActionId action, long version, List<Recorded<ActionEvent>> later) {
        Optional<ActionHistory> found = versions(action).stream()
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

    private synchronized List<ActionHistory> versions(ActionId action) {
        Kept known = kept.get(action);
        return known == null ? List.of() : known.versions();
    }

    public synchronized void keep(ActionId action, ActionHistory history) {
        Kept before = kept.get(action);
        Kept after = before == null ? first(action, history) : with(history, before);
        kept.put(action, after);
        bytes += after.bytes() - (before == null ? 0 : before.bytes());
        while (bytes > mostBytes && actions.size() > 1) {
            forget(actions.get(random.nextInt(actions.size())));
        }
    }

    private Kept first(ActionId action, ActionHistory history) {
        actions.add(action);
        return new Kept(List.of(history), bytes(history, 0), actions.size() - 1);
    }

    private static Kept with(ActionHistory history, Kept before) {
        List<ActionHistory> versions = new ArrayList<>(before.versions());
        versions.removeIf(same -> same.version() == history.version());
        versions.add(history);
        versions.sort(Comparator.comparingLong(ActionHistory::version));
        long known = before.versions().getLast().version();
        return new Kept(
                List.copyOf(versions.subList(Math.max(0, versions.size() - VERSIONS_OF_AN_ACTION), versions.size())),
                before.bytes() + bytes(history, known),
                before.place());
    }

    /** The last of the actions takes its place. */
    private void forget(ActionId action) {
        Kept forgotten = kept.remove(action);
        if (forgotten != null) {
            bytes -= forgotten.bytes();
            ActionId last = actions.removeLast();
            kept.computeIfPresent(last, (same, moved) -> {
                actions.set(forgotten.place(), last);
                return new Kept(moved.versions(), moved.bytes(), forgotten.place());
            });
        }
    }

    /** @return what its entries after the first {@code known} take */
    private static long bytes(ActionHistory history, long known) {
        long bytes = 0;
        for (long sequence = known + 1; sequence <= history.version(); sequence++) {
            bytes += history.entry(sequence).map(ActionHistories::bytes).orElse(0L);
        }
        return bytes;
    }

    private static long bytes(Entry entry) {
        long[] bytes = {BYTES_OF_AN_ENTRY + bytes(entry.note())};
        entry.assertions().forEach((attribute, value) -> bytes[0] += bytes(value));
        return bytes[0];
    }

    private static long bytes(@Nullable Object value) {
        return switch (value) {
            case String text -> (long) BYTES_OF_A_CHARACTER * text.length();
            case TargetDate date -> bytes(date.text());
            case ParagraphReferences references ->
                references.values().stream()
                        .mapToLong(reference -> BYTES_OF_A_REFERENCE + bytes(reference))
                        .sum();
            case null, default -> 0;
        };
    }
}
