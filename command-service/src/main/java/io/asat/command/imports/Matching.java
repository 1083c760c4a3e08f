package io.asat.command.imports;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
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

    /** What a row is about: an action there is, a new one, or, its reference meaning something else, nothing to be sure of. */
    public sealed interface Match {
        record Known(ActionReference reference) implements Match {}

        record New() implements Match {}

        record Unlike() implements Match {}
    }

    private Matching(Map<ActionReference, ActionHistory> actions) {
        actions.forEach((reference, history) -> {
            List<Wording> known = history.entriesAbout(Attribute.REQUIREMENT).stream()
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

    /**
     * Matches an edition.
     *
     * @param actions those of the plan that exist, in its order
     * @return what each row is about, in the order of the rows; no action is meant by two of them
     */
    public static List<Match> of(List<Edition.Row> rows, Map<ActionReference, ActionHistory> actions) {
        Matching matching = new Matching(actions);
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

    private boolean isAlike(Edition.Row row) {
        Wording wording = Wording.of(row.requirement());
        return wordings.getOrDefault(row.reference(), List.of()).stream().anyMatch(wording::isLike);
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
        return wordings.containsKey(row.reference()) ? new Match.Unlike() : new Match.New();
    }

    private Match claim(ActionReference reference) {
        claimed.add(reference);
        return new Match.Known(reference);
    }
}
