package io.asat.query.questions;

import io.asat.query.actions.ActionAnswer;
import io.asat.values.ActionReference;
import io.asat.values.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two positions of a plan.
 *
 * @param changes of actions that are in both
 * @param registered those that are in the later one only
 * @param withdrawn those withdrawn in the later one only
 * @param completed those complete in the later one only
 */
record Differences(
        List<Change> changes,
        List<ActionReference> registered,
        List<ActionReference> withdrawn,
        List<ActionReference> completed) {

    /** @param field the attribute's name */
    record Change(
            ActionReference reference,
            String field,
            @Nullable Object before,
            @Nullable Object after) {}

    private static final Map<String, Function<ActionAnswer, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("requirement", ActionAnswer::requirement);
        FIELDS.put("paragraphReferences", ActionAnswer::paragraphReferences);
        FIELDS.put("theme", ActionAnswer::theme);
        FIELDS.put("section", ActionAnswer::section);
        FIELDS.put("owner", ActionAnswer::owner);
        FIELDS.put("targetDate", ActionAnswer::targetDate);
        FIELDS.put("rag", ActionAnswer::rag);
        FIELDS.put("fullyMet", ActionAnswer::fullyMet);
        FIELDS.put("gap", ActionAnswer::gap);
        FIELDS.put("status", ActionAnswer::status);
        FIELDS.put(
                "progress",
                action -> action.progress() == null ? null : action.progress().narrative());
    }

    static Differences between(List<ActionAnswer> before, List<ActionAnswer> after) {
        Map<ActionReference, ActionAnswer> earlier = byReference(before);
        Map<ActionReference, ActionAnswer> later = byReference(after);
        List<Change> changes = new ArrayList<>();
        before.forEach(action -> changes.addAll(changes(action, Optional.ofNullable(later.get(action.reference())))));
        return new Differences(
                changes,
                references(after, action -> !earlier.containsKey(action.reference())),
                newly(Status.WITHDRAWN, earlier, after),
                newly(Status.COMPLETE, earlier, after));
    }

    private static Map<ActionReference, ActionAnswer> byReference(List<ActionAnswer> actions) {
        Map<ActionReference, ActionAnswer> byReference = new LinkedHashMap<>();
        actions.forEach(action -> byReference.put(action.reference(), action));
        return byReference;
    }

    /** An action that is not known any more has no status any more. */
    private static List<Change> changes(ActionAnswer before, Optional<ActionAnswer> after) {
        if (after.isEmpty()) {
            return List.of(new Change(before.reference(), "status", before.status(), null));
        }
        List<Change> changes = new ArrayList<>();
        FIELDS.forEach((field, value) -> {
            Object was = value.apply(before);
            Object is = value.apply(after.get());
            if (!Objects.equals(was, is)) {
                changes.add(new Change(before.reference(), field, was, is));
            }
        });
        return changes;
    }

    private static List<ActionReference> newly(
            Status status, Map<ActionReference, ActionAnswer> earlier, List<ActionAnswer> after) {
        return references(after, action -> {
            ActionAnswer before = earlier.get(action.reference());
            return action.status() == status && (before == null || before.status() != status);
        });
    }

    private static List<ActionReference> references(List<ActionAnswer> actions, Predicate<ActionAnswer> wanted) {
        return actions.stream().filter(wanted).map(ActionAnswer::reference).toList();
    }
}
