package io.asat.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an action across plans, as {@code plan/reference}; what the event store knows the aggregate by. */
public record ActionId(PlanId plan, ActionReference reference) implements Comparable<ActionId> {

    /** @throws IllegalArgumentException if the text is not {@code plan/reference} */
    @JsonCreator
    public static ActionId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("an action is named plan/reference");
        }
        return new ActionId(new PlanId(text.substring(0, slash)), new ActionReference(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(ActionId other) {
        int byPlan = plan.compareTo(other.plan);
        return byPlan != 0 ? byPlan : reference.compareTo(other.reference);
    }

    /** The form the event store keeps. */
    @JsonValue
    @Override
    public String toString() {
        return plan + "/" + reference;
    }
}
