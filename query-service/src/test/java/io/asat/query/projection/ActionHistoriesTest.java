package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionEvent;
import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.StoredInMemory;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folds are shared by read models that come by at different times, each with its own version of an action. */
class ActionHistoriesTest {
    private static final int EVENTS = 40;
    private static final int READ_MODELS = 3;
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

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
}
