package io.asat.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.history.NaiveHistory.Naive;
import io.asat.serialization.StoredJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

/** The fold, however it came about, against the naive model: on random histories both give the same answers. */
class RandomHistoriesTest {
    private static final long FIRST_SEED = 20201204;
    private static final int HISTORIES = 1_200;
    private static final int QUESTIONS = 15;

    private final Serializer serializer = StoredJson.serializer();

    @Test
    void foldedEntryByEntryAnswerLikeTheNaiveModel() {
        seeds().forEach(seed -> {
            List<Naive> told = RandomHistory.of(seed);
            ActionHistory history = RandomHistory.incremental(told);
            Random random = new Random(seed);
            for (int question = 0; question < QUESTIONS; question++) {
                compare(history, told, someInstant(told, random), someDay(random), seed);
            }
        });
    }

    private static void compare(ActionHistory history, List<Naive> told, Instant knownAt, LocalDate day, long seed) {
        ActionHistory fold = history.asKnownAt(knownAt);
        NaiveHistory naive = NaiveHistory.knownAt(knownAt, told);
        Supplier<String> question = () -> "seed %d, as at %s, known at %s".formatted(seed, day, knownAt);
        assertThat(fold.asAt(day)).as(question).isEqualTo(naive.on(day));
        assertThat(fold.firstDay()).as(question).isEqualTo(naive.firstDay());
        assertThat(fold.version()).as(question).isEqualTo(naive.known().size());
        assertThat(fold.positionOn(day)).as(question).isEqualTo(position(naive, day));
        for (Attribute<?> attribute : Attribute.ALL) {
            assertThat(fold.inForce(attribute, day).map(Entry::sequence))
                    .as(question)
                    .isEqualTo(naive.inForce(attribute, day).map(one -> (long) one.sequence()));
            if (fold.existsOn(day) && naive.inForce(attribute, day).isPresent()) {
                compareRun(fold, naive, attribute, day, question);
            }
        }
    }

    private static <T> void compareRun(
            ActionHistory fold, NaiveHistory naive, Attribute<T> attribute, LocalDate day, Supplier<String> question) {
        Run<T> run = fold.run(attribute, day).orElseThrow();
        assertThat(run.value()).as(question).isEqualTo(naive.value(attribute, day));
        if (run.value().isPresent()) {
            assertThat(run.from()).as(question).isEqualTo(naive.since(attribute, day));
            assertThat(Optional.of((int) run.entry().sequence()))
                    .as(question)
                    .isEqualTo(naive.inForce(attribute, run.from()).map(Naive::sequence));
        }
        if (run.until().isBefore(LocalDate.MAX)) {
            assertThat(naive.value(attribute, run.until())).as(question).isNotEqualTo(run.value());
            assertThat(naive.value(attribute, run.until().minusDays(1)))
                    .as(question)
                    .isEqualTo(run.value());
        }
    }

    @Test
    void foldedAtOnceOrReadFromASnapshotAreTheSame() {
        seeds().forEach(seed -> {
            ActionHistory incremental = RandomHistory.incremental(RandomHistory.of(seed));
            ActionHistory atOnce = ActionHistory.of(incremental.entries());
            ActionHistory fromSnapshot = serializer.deserialize(serializer.serialize(incremental, byte[].class));
            for (ActionHistory other : List.of(atOnce, fromSnapshot)) {
                assertThat(other.entries()).as("seed %d", seed).isEqualTo(incremental.entries());
                assertThat(answers(other)).as("seed %d", seed).isEqualTo(answers(incremental));
            }
        });
    }

    /** The histories would prove little if what is hard did not occur in them. */
    @Test
    void containWhatIsHard() {
        Set<String> seen = new HashSet<>();
        seeds().forEach(seed -> {
            List<Naive> told = RandomHistory.of(seed);
            NaiveHistory naive = NaiveHistory.knownAt(Instant.MAX, told);
            told.forEach(one -> seen.add(one.event().kind()));
            boolean registered = naive.counting().stream().anyMatch(one -> one.event() instanceof ActionRegistered);
            seen.add(registered ? "registered" : naive.firstDay().isPresent() ? "struck, not alone" : "struck, alone");
            naive.firstDay()
                    .filter(first ->
                            naive.counting().stream().anyMatch(one -> one.asAt().isBefore(first)))
                    .ifPresent(first -> seen.add("left before the first day"));
        });

        assertThat(seen).hasSize(14 + 4);
    }

    private static List<Object> answers(ActionHistory history) {
        List<Object> answers = new ArrayList<>();
        for (int day = 0; day < RandomHistory.DAYS; day++) {
            answers.add(history.asAt(RandomHistory.FROM.plusDays(day)));
        }
        answers.add(history.firstDay());
        answers.add(history.firstDay().map(first -> history.beginning()));
        answers.add(history.lastRecordedAt());
        answers.add(history.confirmedDays());
        for (Attribute<?> attribute : Attribute.ALL) {
            answers.add(history.runs(attribute));
            answers.add(history.entriesAbout(attribute));
        }
        return answers;
    }

    private static Assertions position(NaiveHistory naive, LocalDate day) {
        Assertions position = Assertions.NONE;
        for (Attribute<?> attribute : Attribute.ALL.subList(0, 10)) {
            position = ifThere(position, attribute, naive, day);
        }
        return position;
    }

    private static <T> Assertions ifThere(
            Assertions position, Attribute<T> attribute, NaiveHistory naive, LocalDate day) {
        return position.andIfPresent(attribute, naive.value(attribute, day).orElse(null));
    }

    private static LocalDate someDay(Random random) {
        return RandomHistory.FROM.plusDays(random.nextInt(RandomHistory.DAYS));
    }

    /** Half the time all is known; else just before, at or just after something was recorded. */
    private static Instant someInstant(List<Naive> told, Random random) {
        Instant recordedAt = told.get(random.nextInt(told.size())).recordedAt();
        return random.nextBoolean() ? Instant.MAX : recordedAt.plusMillis(random.nextInt(3) - 1);
    }

    private static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES);
    }
}
