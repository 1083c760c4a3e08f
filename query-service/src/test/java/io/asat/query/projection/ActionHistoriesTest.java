package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionEvent;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.PositionConfirmed;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.StoredInMemory;
import io.asat.values.ActionId;
import io.asat.values.ParagraphReferences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folds are shared by read models that come by at different times, each with its own version of an action. */
class ActionHistoriesTest {
    private static final int EVENTS = 40;
    private static final int READ_MODELS = 3;
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Recording IMPORTED =
            new Recording("officer", null, Recording.importSource(1), null, "digest", Instant.EPOCH, "salt");

    @ParameterizedTest
    @ValueSource(ints = {1, 40_000, 10_000_000})
    void whoeverAsksGetsTheFoldOfJustItsEvents(int mostBytes) {
        for (long seed = 0; seed < 40; seed++) {
            List<RandomAction> actions = actions(seed);
            ActionHistories folds =
                    new ActionHistories(new StoredInMemory(actions.toArray(RandomAction[]::new)), mostBytes);
            Random random = new Random(seed);
            int[][] versions = new int[actions.size()][READ_MODELS];
            for (int step = 0; step < 200; step++) {
                int number = random.nextInt(actions.size());
                RandomAction action = actions.get(number);
                int readModel = random.nextInt(READ_MODELS);
                int version = versions[number][readModel];
                List<Recorded<ActionEvent>> later =
                        action.events().subList(version, Math.min(EVENTS, version + 1 + random.nextInt(4)));
                assertSame(folds.at(action.action(), version), action.upTo(version));
                if (!later.isEmpty()) {
                    ActionHistory folded = folds.after(action.action(), version, later);
                    assertSame(folded, action.upTo(version + later.size()));
                    folds.keep(action.action(), folded);
                    versions[number][readModel] = version + later.size();
                }
            }
        }
    }

    private static List<RandomAction> actions(long seed) {
        return IntStream.range(0, 3)
                .mapToObj(n -> new RandomAction(ActionId.of("plan/" + n), seed * 3 + n, 30).record(EVENTS))
                .toList();
    }

    private static void assertSame(ActionHistory shared, RandomAction expected) {
        ActionHistory alone = expected.history();
        assertThat(shared.entries()).isEqualTo(alone.entries());
        assertThat(shared.firstDay()).isEqualTo(alone.firstDay());
        assertThat(shared.confirmedDays()).isEqualTo(alone.confirmedDays());
        for (Attribute<?> attribute : Attribute.ALL) {
            assertThat(shared.runs(attribute)).isEqualTo(alone.runs(attribute));
        }
        assertThat(shared.asAt(DAY)).isEqualTo(alone.asAt(DAY));
    }

    @Test
    void whatOneReadModelHasFoldedNoOtherReadsFromTheStore() {
        RandomAction action = new RandomAction(ActionId.of("plan/1"), 7, 30).record(EVENTS);
        ActionHistories folds = new ActionHistories(new StoredInMemory(), 10_000_000);
        List<Recorded<ActionEvent>> first = action.events().subList(0, 10);
        folds.keep(action.action(), folds.after(action.action(), 0, first));
        List<Recorded<ActionEvent>> next = action.events().subList(10, 20);
        ActionHistory folded = folds.after(action.action(), 10, next);
        folds.keep(action.action(), folded);

        assertThat(folds.at(action.action(), 10).version()).isEqualTo(10);
        assertThat(folds.after(action.action(), 10, next)).isSameAs(folded);
        assertThat(folds.at(action.action(), 15).version()).isEqualTo(15);
    }

    /** Of ten actions that would all fit by their number of entries, with these words only some do. */
    @ParameterizedTest
    @MethodSource
    void wordsCountWhereverTheyStand(Assertions said, @Nullable String note) {
        Forgotten forgotten = new Forgotten();
        ActionHistories folds = new ActionHistories(forgotten, 300_000);
        ActionHistory history = ActionHistory.NONE;
        for (int n = 0; n < EVENTS; n++) {
            history = history.with(new PositionConfirmed(ActionId.of("plan/1"), said, note, DAY), IMPORTED);
        }
        for (int n = 0; n < 10; n++) {
            folds.keep(ActionId.of("plan/" + n), history);
        }
        for (int n = 0; n < 10; n++) {
            folds.at(ActionId.of("plan/" + n), EVENTS);
        }
        assertThat(forgotten.asked).isBetween(7, 9);
    }

    static Stream<Arguments> wordsCountWhereverTheyStand() {
        String words = "w".repeat(2_000);
        return Stream.of(
                arguments(Assertions.of(Attribute.PROGRESS, words), null),
                arguments(
                        Assertions.of(Attribute.TARGET_DATE, new TargetDate(words, TargetDateKind.NARRATIVE, null)),
                        null),
                arguments(
                        Assertions.of(
                                Attribute.PARAGRAPH_REFERENCES,
                                new ParagraphReferences(Collections.nCopies(20, "p".repeat(100)))),
                        null),
                arguments(Assertions.NONE, words));
    }

    /** Counts what it is asked for. */
    private static final class Forgotten extends StoredHistories {
        private int asked;

        Forgotten() {
            super(EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build());
        }

        @Override
        ActionHistory action(ActionId action, long version) {
            asked++;
            return ActionHistory.NONE;
        }
    }
}
