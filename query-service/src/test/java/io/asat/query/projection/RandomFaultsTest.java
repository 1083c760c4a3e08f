package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionEvent;
import io.asat.query.deadletter.DeadLetter;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.deadletter.Destination;
import io.asat.query.generation.Generation;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.Poison;
import io.asat.query.testing.RandomAction;
import io.asat.query.testing.Store;
import io.asat.values.ActionId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/**
 * Events fail at random, batches are delivered again, letters are tried again: each action shows what a model says that
 * knows nothing but which events are poisoned.
 */
class RandomFaultsTest {
    private static final int HISTORIES = 30;
    private static final int STEPS = 60;
    private static final int ACTIONS = 5;
    private static final int EVENTS = 20;

    @Test
    void eachActionShowsAllBeforeTheEventThatFailsAndInTheEndAllOnce() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            new History(seed).run();
        }
    }

    private static final class History {
        private final long seed;
        private final Random random;
        private final Poison poison = new Poison();
        private final Set<String> poisoned = new HashSet<>();
        private final Map<ActionId, List<Long>> taken = new HashMap<>();
        private final DeadLetters letters = new DeadLetters(Mongo.readModels(), Clock.systemUTC());
        private final Destination destination = new Destination(new Generation("random", 1, 1), "random");
        private final FedReadModel<ActionId, ActionEvent> readModel =
                new FedReadModel<>(Feed.ACTIONS, poison.poisonable("random", this::take), destination, letters);
        private final EventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        private final Redelivery redelivery = new Redelivery(asked -> Optional.of(readModel), letters, events);
        private final List<RandomAction> actions;
        private final Map<ActionId, Integer> delivered = new HashMap<>();
        private final Map<ActionId, Integer> expected = new HashMap<>();

        History(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.actions = IntStream.range(0, ACTIONS)
                    .mapToObj(n -> new RandomAction(ActionId.of("plan/" + n), seed + n, 40).record(EVENTS))
                    .toList();
            Store store = new Store(events);
            actions.forEach(action -> action.events().forEach(store::publish));
        }

        private void take(Map<ActionId, List<Recorded<ActionEvent>>> batch) {
            batch.forEach((action, recorded) -> {
                List<Long> before = taken.computeIfAbsent(action, none -> new ArrayList<>());
                Recorded.after(before.size(), recorded).forEach(event -> before.add(event.sequence()));
            });
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(6)) {
                    case 0 -> putPoison();
                    case 1 -> retry();
                    case 2 -> maybeCure();
                    default -> deliver();
                }
                assertThatEachShowsWhatIsExpected();
            }
            cure();
            actions.forEach(action -> deliver(Map.of(action.action(), action.events())));
            retry();
            actions.forEach(action -> assertThat(taken.get(action.action()))
                    .as("seed %d, %s", seed, action.action())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, EVENTS).boxed().toList()));
            assertThat(letters.all()).as("seed %d", seed).isEmpty();
        }

        private void putPoison() {
            ActionId action = actions.get(random.nextInt(ACTIONS)).action();
            int left = EVENTS - shown(action);
            if (left > 0) {
                int sequence = shown(action) + 1 + random.nextInt(left);
                poison.put("random", action, sequence);
                poisoned.add(action + ":" + sequence);
            }
        }

        private void maybeCure() {
            if (random.nextInt(3) == 0) {
                cure();
            }
        }

        private void cure() {
            poison.cure();
            poisoned.clear();
        }

        /** What comes next of some actions, with some of what came before, as after a token that was not stored. */
        private void deliver() {
            Map<ActionId, List<Recorded<ActionEvent>>> batch = new LinkedHashMap<>();
            for (RandomAction action : actions) {
                int done = delivered.getOrDefault(action.action(), 0);
                int from = Math.max(0, done - random.nextInt(3));
                int to = Math.min(EVENTS, done + random.nextInt(4));
                if (from < to && random.nextBoolean()) {
                    batch.put(action.action(), action.events().subList(from, to));
                }
            }
            deliver(batch);
        }

        private void deliver(Map<ActionId, List<Recorded<ActionEvent>>> batch) {
            List<String> waiting = waiting();
            readModel.deliver(batch);
            batch.forEach((action, recorded) -> {
                int first = (int) recorded.getFirst().sequence();
                int last = (int) recorded.getLast().sequence();
                delivered.merge(action, last, Math::max);
                boolean mayStayBehind =
                        waiting.contains(action.toString()) && taken(action).size() == shown(action);
                if (first <= shown(action) + 1 && !mayStayBehind) {
                    expectUpTo(action, last);
                }
            });
        }

        private List<String> waiting() {
            return letters.all().stream().map(DeadLetter::aggregate).toList();
        }

        private List<Long> taken(ActionId action) {
            return taken.getOrDefault(action, List.of());
        }

        private int shown(ActionId action) {
            return expected.getOrDefault(action, 0);
        }

        private void expectUpTo(ActionId action, int last) {
            int shown = shown(action);
            while (shown < last && !poisoned.contains(action + ":" + (shown + 1))) {
                shown++;
            }
            expected.put(action, shown);
        }

        private void retry() {
            for (DeadLetter letter : letters.all()) {
                redelivery.retry(letter);
                expectUpTo(ActionId.of(letter.aggregate()), EVENTS);
            }
        }

        private void assertThatEachShowsWhatIsExpected() {
            List<String> waiting = waiting();
            for (RandomAction action : actions) {
                ActionId id = action.action();
                assertThat(taken(id))
                        .as("seed %d, %s", seed, id)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, shown(id)).boxed().toList());
                if (shown(id) < delivered.getOrDefault(id, 0)) {
                    assertThat(waiting).as("seed %d", seed).contains(id.toString());
                }
            }
        }
    }
}
