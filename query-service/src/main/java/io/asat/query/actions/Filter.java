package io.asat.query.actions;

import io.asat.platform.web.Problem;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which actions are wanted. Each condition narrows; the values of one are alternatives. */
public final class Filter {
    private static final String NONE = "NONE";

    private Predicate<ActionAnswer> wanted = action -> true;

    public boolean accepts(ActionAnswer action) {
        return wanted.test(action);
    }

    /** Unless a status is asked for, all but withdrawn actions are wanted. */
    public Filter status(Optional<List<String>> names) {
        Set<String> statuses =
                new HashSet<>(named("status", names, Status.values(), false).orElse(List.of("OPEN", "COMPLETE")));
        return and(action -> statuses.contains(action.status().name()));
    }

    /** {@code NONE} stands for no rating. */
    public Filter rag(Optional<List<String>> names) {
        return oneOf(named("rag", names, Rag.values(), true), action -> name(action.rag()));
    }

    /** {@code NONE} stands for not assessed. */
    public Filter fullyMet(Optional<List<String>> names) {
        return oneOf(named("fullyMet", names, FullyMet.values(), true), action -> name(action.fullyMet()));
    }

    public Filter owner(Optional<List<String>> owners) {
        return oneOf(owners, ActionAnswer::owner);
    }

    public Filter theme(Optional<List<String>> themes) {
        return oneOf(themes, ActionAnswer::theme);
    }

    public Filter section(Optional<List<String>> sections) {
        return oneOf(sections, ActionAnswer::section);
    }

    public Filter overdue(Optional<List<Boolean>> overdue) {
        overdue.ifPresent(wanted -> and(action -> wanted.contains(action.overdue())));
        return this;
    }

    /** @throws Problem 400 if it is negative */
    public Filter minDays(Optional<Integer> days) {
        if (days.filter(least -> least < 0).isPresent()) {
            throw Problem.invalid("/minDays", "must be 0 or more");
        }
        return and(action -> action.overdue() && action.daysOverdue() >= days.orElse(0));
    }

    public Filter dueBefore(Optional<LocalDate> day) {
        day.ifPresent(limit -> and(action ->
                action.targetDate().dueDate().filter(due -> due.isBefore(limit)).isPresent()));
        return this;
    }

    public Filter notConfirmedSince(Optional<LocalDate> day) {
        day.ifPresent(limit -> and(action -> action.confirmedAsAt().isBefore(limit)));
        return this;
    }

    /** Each word has to be found somewhere in the reference, requirement, progress, gap or owner, in any case. */
    public Filter words(Optional<List<String>> searches) {
        searches.ifPresent(alternatives -> and(action -> {
            String text = searched(action);
            return alternatives.stream()
                    .anyMatch(words -> Arrays.stream(
                                    words.toLowerCase(Locale.ROOT).split("\\s+"))
                            .allMatch(text::contains));
        }));
        return this;
    }

    private static String searched(ActionAnswer action) {
        return Stream.of(
                        action.reference().value(),
                        action.requirement(),
                        action.progress() == null ? null : action.progress().narrative(),
                        action.gap(),
                        action.owner())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private Filter oneOf(Optional<List<String>> values, Function<ActionAnswer, @Nullable String> value) {
        values.ifPresent(several -> and(action -> several.stream().anyMatch(one -> one.equals(value.apply(action)))));
        return this;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? NONE : constant.name();
    }

    private static Optional<List<String>> named(
            String parameter, Optional<List<String>> names, Enum<?>[] constants, boolean orNone) {
        List<String> known = Stream.concat(
                        Arrays.stream(constants).map(Enum::name), orNone ? Stream.of(NONE) : Stream.empty())
                .toList();
        if (!known.containsAll(names.orElse(List.of()))) {
            throw Problem.invalid("/" + parameter, "must be one of " + String.join(", ", known));
        }
        return names;
    }

    private Filter and(Predicate<ActionAnswer> condition) {
        wanted = wanted.and(condition);
        return this;
    }
}
