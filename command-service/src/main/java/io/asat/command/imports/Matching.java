package io.asat.command.imports;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the action that each row of an edition is about: by reference where the wordings are alike, else by equal wording
 * under another reference. A row without a printed reference is looked for by wording first.
 */
public final class Matching {
    private final Map<ActionReference, List<Wording>> wordings = new LinkedHashMap<>();
    private final Map<Wording, List<ActionReference>> byWording = new HashMap<>();
    private final Set<ActionReference> claimed = new HashSet<>();
    private final Set<ActionReference> taken = new HashSet<>();

    /** What a row is about: an action there is, a new one, or, its reference meaning something else, nothing to be sure of. */
    public sealed interface Match {
        record Known(ActionReference reference) implements Match {}

        /** @param reference the row's own, or the first free one if it was only named and its name is taken */
        record New(ActionReference reference) implements Match {}

        record Unlike() implements Match {}
    }

    private Matching(Map<ActionReference, ActionHistory> actions) {
        actions.forEach((reference, history) -> {
            List<Wording> known = history.entriesAbout(Attribute.REQUIREMENT).stream()
                    .filter(entry -> !isRedacted(entry))
                    .flatMap(entry -> entry.assertions().value(Attribute.REQUIREMENT).stream())
                    .map(Wording::of)
                    .distinct()
                    .toList();
            wordings.put(reference, known);
            known.forEach(wording -> byWording
                    .computeIfAbsent(wording, none -> new ArrayList<>())
                    .add(reference));
        });
    }

    private static boolean isRedacted(Entry entry) {
        Entry.Redacted gone = entry.redacted();
        return gone != null && gone.fields().contains(Attribute.REQUIREMENT.field());
    }

    /**
     * Matches an edition.
     *
     * @param actions those of the plan that exist, in its order
     * @return what each row is about, in the order of the rows; no action is meant by two of them
     */
    public static List<Match> of(List<Edition.Row> rows, Map<ActionReference, ActionHistory> actions) {
        Matching matching = new Matching(actions);
        matching.taken.addAll(actions.keySet());
        rows.forEach(row -> matching.taken.add(row.reference()));
        List<Boolean> alike =
                rows.stream().map(row -> row.printed() && matching.isAlike(row)).toList();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (alike.get(i)) {
                matching.claimed.add(rows.get(i).reference());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Edition.Row row = rows.get(i);
            matches.add(alike.get(i) ? new Match.Known(row.reference()) : matching.byWording(row));
        }
        return matches;
    }

    /** Where one of both has no words, nothing is said against the printed reference. */
    private boolean isAlike(Edition.Row row) {
        List<Wording> known = wordings.get(row.reference());
        if (known == null) {
            return false;
        }
        Wording wording = Wording.of(row.requirement());
        boolean isWordless = known.stream().allMatch(Wording::isEmpty);
        if (isWordless && wording.isEmpty()) {
            return true;
        }
        boolean sayNothing = isWordless || wording.isEmpty();
        return sayNothing ? row.printed() : known.stream().anyMatch(wording::isLike);
    }

    private Match byWording(Edition.Row row) {
        List<ActionReference> same = byWording.getOrDefault(Wording.of(row.requirement()), List.of()).stream()
                .filter(reference -> !claimed.contains(reference))
                .toList();
        if (same.contains(row.reference()) || (same.isEmpty() && !claimed.contains(row.reference()) && isAlike(row))) {
            return claim(row.reference());
        }
        if (!same.isEmpty()) {
            return claim(same.getFirst());
        }
        if (!wordings.containsKey(row.reference())) {
            return new Match.New(row.reference());
        }
        return row.printed() ? new Match.Unlike() : new Match.New(firstFree(row.reference()));
    }

    private ActionReference firstFree(ActionReference name) {
        ActionReference next = name.nextName();
        while (!taken.add(next)) {
            next = next.nextName();
        }
        return next;
    }

    private Match claim(ActionReference reference) {
        claimed.add(reference);
        return new Match.Known(reference);
    }
}
