package io.asat.query.actions;

import io.asat.values.FullyMet;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many actions are what; {@code total}, {@code byRag} and {@code byFullyMet} leave the withdrawn out. */
public record Counts(
        int total,
        int open,
        int complete,
        int withdrawn,
        int overdue,
        Map<String, Integer> byRag,
        Map<String, Integer> byFullyMet) {
    private static final String NONE = "NONE";

    public static Counts of(Collection<ActionAnswer> actions) {
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        actions.forEach(action -> byStatus.merge(action.status(), 1, Integer::sum));
        List<ActionAnswer> pursued = actions.stream()
                .filter(action -> action.status() != Status.WITHDRAWN)
                .toList();
        return new Counts(
                pursued.size(),
                byStatus.getOrDefault(Status.OPEN, 0),
                byStatus.getOrDefault(Status.COMPLETE, 0),
                byStatus.getOrDefault(Status.WITHDRAWN, 0),
                (int) actions.stream().filter(ActionAnswer::overdue).count(),
                by(Rag.values(), pursued, ActionAnswer::rag),
                by(FullyMet.values(), pursued, ActionAnswer::fullyMet));
    }

    private static <E extends Enum<E>> Map<String, Integer> by(
            E[] values, List<ActionAnswer> actions, Function<ActionAnswer, @Nullable E> value) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (E each : values) {
            counts.put(each.name(), 0);
        }
        counts.put(NONE, 0);
        for (ActionAnswer action : actions) {
            E actual = value.apply(action);
            counts.merge(actual == null ? NONE : actual.name(), 1, Integer::sum);
        }
        return counts;
    }
}
