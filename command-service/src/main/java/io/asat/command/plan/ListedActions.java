package io.asat.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.events.ActionListed;
import io.asat.values.ActionReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actions a plan has taken in, in the order it took them, and which of them ceased to exist. Immutable. */
final class ListedActions {
    static final ListedActions NONE = new ListedActions(Map.of());

    /** An action's place; whether a retracted import took it away again. */
    record Listed(ActionReference reference, int position, boolean ceased) {}

    private final Map<ActionReference, Listed> byReference;

    private ListedActions(Map<ActionReference, Listed> byReference) {
        this.byReference = byReference;
    }

    @JsonCreator
    static ListedActions of(List<Listed> inOrder) {
        Map<ActionReference, Listed> byReference = new LinkedHashMap<>();
        inOrder.forEach(listed -> byReference.put(listed.reference(), listed));
        return new ListedActions(byReference);
    }

    @JsonValue
    List<Listed> inOrder() {
        return List.copyOf(byReference.values());
    }

    ListedActions with(ActionListed listed) {
        return with(new Listed(listed.reference(), listed.position(), false));
    }

    ListedActions without(List<ActionReference> ceased) {
        ListedActions fewer = this;
        for (ActionReference reference : ceased) {
            Listed listed = byReference.get(reference);
            if (listed != null) {
                fewer = fewer.with(new Listed(reference, listed.position(), true));
            }
        }
        return fewer;
    }

    private ListedActions with(Listed listed) {
        Map<ActionReference, Listed> more = new LinkedHashMap<>(byReference);
        more.put(listed.reference(), listed);
        return new ListedActions(more);
    }

    /** @return whether the plan has taken the action in, whatever became of it */
    boolean list(ActionReference reference) {
        return byReference.containsKey(reference);
    }

    /** @return whether it is one of those that {@link #count} counts */
    boolean has(ActionReference reference) {
        Listed listed = byReference.get(reference);
        return listed != null && !listed.ceased();
    }

    /** @return all it has taken in, in its order */
    List<ActionReference> references() {
        return List.copyOf(byReference.keySet());
    }

    /** @return how many it has now, as far as retracted imports tell */
    int count() {
        return Math.toIntExact(
                byReference.values().stream().filter(listed -> !listed.ceased()).count());
    }

    /** @return the place a new action takes; one that the plan once had takes its own again */
    int positionOf(ActionReference reference) {
        Listed before = byReference.get(reference);
        return before == null ? byReference.size() + 1 : before.position();
    }
}
