package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.PlanFixture.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Said;
import io.asat.events.DatedEntry;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.history.ActionState;
import io.asat.values.ActionReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Editions of one plan may be taken in in any order: every answer as at a day is the same. */
class EditionsInAnyOrderTest {
    private static final long FIRST_SEED = 20201204;
    private static final int PLANS = 500;

    @Test
    void leaveEveryActionTheSameOnEveryDay() {
        LongStream.range(FIRST_SEED, FIRST_SEED + PLANS).forEach(seed -> {
            List<Edition> editions = RandomEditions.of(seed);
            NavigableSet<LocalDate> days = days(editions);
            Map<ActionReference, List<Optional<ActionState>>> inOrder = answers(loaded(editions), days);
            for (List<Edition> otherwise : orders(editions)) {
                assertThat(answers(loaded(otherwise), days))
                        .as(() -> "seed %d, in the order %s, on %s, of %s"
                                .formatted(
                                        seed,
                                        otherwise.stream().map(Edition::asAt).toList(),
                                        days,
                                        editions))
                        .isEqualTo(inOrder);
            }
        });
    }

    /** Taken in again, each finds that all is said already. */
    @Test
    void recordNothingWhenTakenInAgain() {
        LongStream.range(FIRST_SEED, FIRST_SEED + PLANS).forEach(seed -> {
            List<Edition> editions = RandomEditions.of(seed);
            Map<ActionReference, ActionHistory> actions = loaded(editions);
            for (Edition edition : editions) {
                EditionImport.Outcome again = EditionImport.of(PLAN, WINTER, edition, false, actions, judged -> {});
                assertThat(again.registered()).as("seed %d", seed).isEmpty();
                assertThat(again.events())
                        .as("seed %d, %s of %s", seed, edition, editions)
                        .isZero();
            }
        });
    }

    private static Map<ActionReference, List<Optional<ActionState>>> answers(
            Map<ActionReference, ActionHistory> actions, NavigableSet<LocalDate> days) {
        Map<ActionReference, List<Optional<ActionState>>> answers =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        actions.forEach((reference, history) ->
                answers.put(reference, days.stream().map(history::asAt).toList()));
        return answers;
    }

    /** All is recorded by one account at one moment, so that of what an answer holds only the order could make a difference. */
    static Map<ActionReference, ActionHistory> loaded(List<Edition> editions) {
        Map<ActionReference, ActionHistory> actions = new LinkedHashMap<>();
        int number = 1;
        for (Edition edition : editions) {
            var recording =
                    new Recording("manager", null, Recording.importSource(number++), null, "", Instant.EPOCH, "salt");
            EditionImport.Outcome outcome = EditionImport.of(PLAN, WINTER, edition, false, actions, judged -> {});
            for (Edition.Row row : outcome.registered()) {
                var registration = EditionImport.registration(row, PLAN, "Bedford", WINTER, 1, edition.asAt());
                actions.put(row.reference(), ActionHistory.NONE.with(registration, recording));
            }
            outcome.entries().forEach((reference, entries) -> {
                for (DatedEntry entry : entries) {
                    actions.computeIfPresent(reference, (same, history) -> history.with(entry, recording));
                }
            });
        }
        return actions;
    }

    /** Each day something is said for, and the days around. */
    private static NavigableSet<LocalDate> days(List<Edition> editions) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Edition edition : editions) {
            days.add(edition.asAt());
            for (Edition.Row row : edition.rows()) {
                row.said().progress().stream().map(Said.Progress::asAt).forEach(days::add);
            }
        }
        days.add(days.first().minusDays(1));
        days.add(days.last().plusDays(1));
        return days;
    }

    private static <T> List<List<T>> orders(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (int first = 0; first < all.size(); first++) {
            List<T> rest = new ArrayList<>(all);
            T one = rest.remove(first);
            for (List<T> order : orders(rest)) {
                List<T> longer = new ArrayList<>(List.of(one));
                longer.addAll(order);
                orders.add(longer);
            }
        }
        return orders;
    }
}
