package io.asat.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.events.ActionListed;
import io.asat.values.ActionReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actions a plan has taken in, in the order it took them. Immutable. */
final class ListedActions {
    static final ListedActions NONE = new ListedActions(List.of(), Map.of());

    private final List<ActionListed> inOrder;
    private final Map<ActionReference, ActionListed> byReference;

    private ListedActions(List<ActionListed> inOrder, Map<ActionReference, ActionListed> byReference) {
        this.inOrder = inOrder;
        this.byReference = byReference;
    }

    @JsonCreator
    static ListedActions of(List<ActionListed> inOrder) {
        Map<ActionReference, ActionListed> byReference = new HashMap<>();
        inOrder.forEach(listed -> byReference.put(listed.reference(), listed));
        return new ListedActions(List.copyOf(inOrder), byReference);
    }

    @JsonValue
    List<ActionListed> inOrder() {
        return inOrder;
    }

    ListedActions with(ActionListed listed) {
        List<ActionListed> more = new ArrayList<>(inOrder);
        more.add(listed);
        return of(more);
    }

    boolean contain(ActionReference reference) {
        return byReference.containsKey(reference);
    }

    int count() {
        return inOrder.size();
    }

    int nextPosition() {
        return inOrder.isEmpty() ? 1 : inOrder.getLast().position() + 1;
    }
}
