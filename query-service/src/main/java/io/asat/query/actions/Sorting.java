package io.asat.query.actions;

import io.asat.history.ActionState;
import io.asat.platform.web.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders a list can be asked for in: by any field of an action, {@code -} before it for descending, none always last. */
public final class Sorting {
    private static final Map<String, Key> KEYS = new LinkedHashMap<>();

    static {
        key("planId", ActionAnswer::planId);
        key("reference", ActionAnswer::reference);
        text("paragraphReferences", action -> String.join(" ", action.paragraphReferences()));
        text("theme", ActionAnswer::theme);
        text("section", ActionAnswer::section);
        key("position", ActionAnswer::position);
        text("requirement", ActionAnswer::requirement);
        text("owner", ActionAnswer::owner);
        key("targetDate", action -> action.targetDate().date());
        key("rag", ActionAnswer::rag);
        key("fullyMet", ActionAnswer::fullyMet);
        text("gap", ActionAnswer::gap);
        key("status", ActionAnswer::status);
        key("completedOn", ActionAnswer::completedOn);
        text("progress", Sorting::narrative);
        key("confirmedAsAt", ActionAnswer::confirmedAsAt);
        key("overdue", ActionAnswer::overdue);
        key("daysOverdue", ActionAnswer::daysOverdue);
        key("version", ActionAnswer::version);
        key("lastRecordedAt", ActionAnswer::lastRecordedAt);
    }

    /** The one an overdue list has by itself. */
    public static final Comparator<ActionAnswer> MOST_OVERDUE_FIRST =
            Comparator.comparingLong(ActionAnswer::daysOverdue).reversed();

    private Sorting() {}

    @FunctionalInterface
    private interface Key {
        Comparator<ActionAnswer> order(boolean descending);
    }

    /**
     * The order that is asked for, empty if none is.
     *
     * @param sort fields separated by commas
     * @throws Problem 400 if one is no field of an action
     */
    public static Optional<Comparator<ActionAnswer>> of(Optional<String> sort) {
        return sort.map(fields -> List.of(fields.split(",", -1)).stream()
                .map(Sorting::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow());
    }

    private static Comparator<ActionAnswer> order(String field) {
        boolean descending = field.startsWith("-");
        Key key = KEYS.get(descending ? field.substring(1) : field);
        if (key == null) {
            throw Problem.invalid(
                    "/sort",
                    "takes fields separated by commas, - before one for descending order; the fields are "
                            + String.join(", ", KEYS.keySet()));
        }
        return key.order(descending);
    }

    private static <C extends Comparable<? super C>> void key(String field, Function<ActionAnswer, @Nullable C> value) {
        KEYS.put(field, descending -> (left, right) -> compare(value.apply(left), value.apply(right), descending));
    }

    private static void text(String field, Function<ActionAnswer, @Nullable String> value) {
        key(field, action -> {
            String text = value.apply(action);
            return text == null ? null : text.toLowerCase(Locale.ROOT);
        });
    }

    private static <C extends Comparable<? super C>> int compare(
            @Nullable C left, @Nullable C right, boolean descending) {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        return descending ? right.compareTo(left) : left.compareTo(right);
    }

    private static @Nullable String narrative(ActionAnswer action) {
        ActionState.Progress progress = action.progress();
        return progress == null ? null : progress.narrative();
    }
}
