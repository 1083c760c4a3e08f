package io.asat.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Said;
import io.asat.history.ActionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Editions of one plan may be taken in in any order: every answer as at a day is what they say, read one after another. */
class EditionsInAnyOrderTest {
    private static final long FIRST_SEED = 20201204;
    private static final int PLANS = 400;
    /** Beside the one of their days, and the reverse. */
    private static final int SHUFFLED = 4;

    @Test
    void leaveEveryActionAsTheySay() {
        seeds().forEach(seed -> {
            List<Edition> editions = RandomEditions.of(seed);
            NavigableSet<LocalDate> days = days(editions);
            Map<String, List<Optional<ActionState>>> right = naively(editions, days);
            for (List<Edition> order : orders(editions, seed)) {
                assertThat(LoadedEditions.of(order).answers(days))
                        .as(() -> described(seed, order, days, editions))
                        .isEqualTo(right);
            }
        });
    }

    /** As where a file was saved again: what it says is then said twice, and stays when one of the two is retracted. */
    @Test
    void standBesideThemselves() {
        seeds().limit(PLANS / 2).forEach(seed -> {
            List<Edition> editions = RandomEditions.of(seed);
            NavigableSet<LocalDate> days = days(editions);
            Map<String, List<Optional<ActionState>>> right = naively(editions, days);
            int twice = new Random(seed).nextInt(editions.size());
            LoadedEditions loaded = LoadedEditions.of(editions);
            loaded.take(editions.get(twice));
            assertThat(loaded.answers(days)).as("seed %d", seed).isEqualTo(right);
            assertThat(loaded.retract(twice + 1).answers(days))
                    .as("seed %d, without the first of the two", seed)
                    .isEqualTo(right);
        });
    }

    @Test
    void leaveWhatTheOthersSayWhenOneIsRetracted() {
        seeds().limit(PLANS / 2).forEach(seed -> {
            List<Edition> editions = RandomEditions.of(seed);
            NavigableSet<LocalDate> days = days(editions);
            Random which = new Random(seed);
            for (List<Edition> order : orders(editions, seed)) {
                int retracted = which.nextInt(order.size());
                List<Edition> left = new ArrayList<>(order);
                left.remove(retracted);
                assertThat(LoadedEditions.of(order).retract(retracted + 1).answers(days))
                        .as(() -> "without the " + (retracted + 1) + "., " + described(seed, order, days, editions))
                        .isEqualTo(naively(left, days));
            }
        });
    }

    private static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + PLANS);
    }

    private static Map<String, List<Optional<ActionState>>> naively(
            List<Edition> editions, NavigableSet<LocalDate> days) {
        Map<String, List<Optional<ActionState>>> answers = new TreeMap<>();
        for (Edition edition : editions) {
            for (Edition.Row row : edition.rows()) {
                NaiveEditions said = new NaiveEditions(editions, row.reference().toString());
                answers.put(
                        row.reference().toString(),
                        days.stream().map(said::asAt).toList());
            }
        }
        return answers;
    }

    private static String described(
            long seed, List<Edition> order, NavigableSet<LocalDate> days, List<Edition> editions) {
        return "seed %d, in the order %s, on %s, of %s"
                .formatted(seed, order.stream().map(Edition::asAt).toList(), days, editions);
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

    private static List<List<Edition>> orders(List<Edition> editions, long seed) {
        Random random = new Random(seed);
        List<List<Edition>> orders = new ArrayList<>(List.of(editions, editions.reversed()));
        for (int shuffled = 0; shuffled < SHUFFLED; shuffled++) {
            List<Edition> order = new ArrayList<>(editions);
            Collections.shuffle(order, random);
            orders.add(order);
        }
        return orders;
    }
}
