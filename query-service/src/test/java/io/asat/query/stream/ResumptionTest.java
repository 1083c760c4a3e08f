package io.asat.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import io.asat.proof.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that comes back while events commit in any order and are told at any time: whenever it is cut off, the last id it
 * had stands for nothing that it was not told.
 */
class ResumptionTest {
    private static final Pattern ID = Pattern.compile("id: (.*)");
    private static final Pattern DATA = Pattern.compile("data: .*\"position\":([0-9]+).*");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Store store = new Store();
    private final Broadcast broadcast = new Broadcast(Duration.ofHours(1));
    private final Telling telling =
            new Telling(plan -> Optional.of("any"), JsonMapper.builder().build());
    private final StoredChanges changes =
            new StoredChanges(store, store, JsonMapper.builder().build());
    private TrackingToken told = GapAwareTrackingToken.newInstance(-1, List.of());
    private final StringBuilder received = new StringBuilder();

    /** Places are taken in order, and committed in any; some never are. */
    private final class Store implements StoredEvents, EventPositions {
        private final TreeMap<Long, Boolean> committed = new TreeMap<>();
        private boolean quiet;

        void happen() {
            for (int i = random.nextInt(4); i > 0; i--) {
                committed.put(committed.size() + 1L, random.nextBoolean());
            }
            if (random.nextInt(3) == 0) {
                committed.entrySet().stream()
                        .filter(event -> !event.getValue() && event.getKey() % 7 != 0)
                        .filter(event -> random.nextInt(3) == 0)
                        .forEach(event -> event.setValue(true));
            }
        }

        @Override
        public List<Placed> after(@Nullable TrackingToken place, int most) {
            if (!quiet) {
                happen();
            }
            List<Placed> found = new ArrayList<>();
            if (place instanceof GapAwareTrackingToken before) {
                GapAwareTrackingToken seen = before;
                for (Map.Entry<Long, Boolean> event : committed.entrySet()) {
                    long position = event.getKey();
                    if (event.getValue() && !isIn(before, position) && found.size() < most) {
                        seen = seen.advanceTo(position, 50_000);
                        found.add(new Placed(event(position), seen));
                    }
                }
            }
            if (!quiet) {
                happen();
                tellSome();
            }
            return found;
        }

        private StoredEvent event(long position) {
            return new StoredEvent("plan/1", "Action", position, "", "RagChanged", "1", Instant.EPOCH, "{}", "{}");
        }

        @Override
        public String of(String aggregate, long sequence) {
            return String.valueOf(sequence);
        }

        @Override
        public Stream<StoredEvent> of(String aggregate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TrackingToken head() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Positioned> ofPlan(String plan, long position, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long lastPosition(Collection<StoredEvent> events) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String latest() {
            throw new UnsupportedOperationException();
        }
    }

    /** As the tail does, but that it may stop anywhere. */
    private void tellSome() {
        boolean before = store.quiet;
        store.quiet = true;
        int most = random.nextInt(5);
        changes.after(told).stream().limit(before ? Integer.MAX_VALUE : most).forEach(change -> {
            told = change.place();
            broadcast.tell(() -> change.change().get().map(telling::of), told);
        });
        store.quiet = before;
    }

    @RepeatedTest(500)
    void noIdStandsForWhatWasNotTold() {
        broadcast.begin(told);
        TrackingToken since = told;
        for (int round = 0; round < random.nextInt(20); round++) {
            store.happen();
            tellSome();
            since = random.nextBoolean() ? told : since;
        }
        Set<Long> known = new HashSet<>();
        for (long position : store.committed.keySet()) {
            if (isIn(since, position)) {
                known.add(position);
            }
        }
        Listener listener = new Listener(
                new Interest(Account.ofAll("viewer", Role.VIEWER), Optional.empty()), line(), Runnable::run, true);
        new Resumption(changes, telling, broadcast).feed(listener, since);
        for (int round = 0; round < 10; round++) {
            store.happen();
            tellSome();
        }
        store.quiet = true;
        tellSome();
        holds(known);
    }

    private Line line() {
        return new Line() {
            @Override
            public void send(String text) {
                received.append(text);
            }

            @Override
            public void end() {}
        };
    }

    private void holds(Set<Long> known) {
        Optional<TrackingToken> last = Optional.empty();
        for (String line : received.toString().lines().toList()) {
            Matcher data = DATA.matcher(line);
            Matcher id = ID.matcher(line);
            if (data.matches()) {
                known.add(Long.valueOf(data.group(1)));
            } else if (id.matches()) {
                last = EventId.read(id.group(1));
            } else if (line.isEmpty()) {
                last.ifPresent(place -> allIn(place, known));
            }
        }
        allIn(told, known);
    }

    private static boolean isIn(TrackingToken place, long position) {
        return place instanceof GapAwareTrackingToken seen
                && position <= seen.getIndex()
                && !seen.getGaps().contains(position);
    }

    private void allIn(TrackingToken place, Set<Long> known) {
        store.committed.forEach((position, isCommitted) -> {
            if (isIn(place, position)) {
                assertThat(known).as("seed %d, place %s", seed, place).contains(position);
            }
        });
    }
}
