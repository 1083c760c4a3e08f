package io.asat.query.history;

import io.asat.dates.PlanPeriod;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.query.documents.Documents;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.Mongo;
import io.asat.query.testing.StoredInMemory;
import io.asat.values.ActionId;
import io.asat.values.Rag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What the as-at read of a plan of 100 actions costs, by how much has happened to each. A program: no part of the build. */
final class AsAtBenchmark {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Instant RECORDED = Instant.parse("2024-01-01T00:00:00Z");
    private static final int ACTIONS = 100;

    private AsAtBenchmark() {}

    public static void main(String[] capacities) {
        for (String capacity : capacities) {
            for (int entries : new int[] {10, 1000, 10, 1000}) {
                measure("sequential", Integer.parseInt(capacity), entries, n -> n);
                measure("same day", Integer.parseInt(capacity), entries, n -> 0);
                measure("shuffled", Integer.parseInt(capacity), entries, n -> new Random(n).nextInt(entries));
            }
        }
        System.exit(0);
    }

    private static void measure(String shape, int capacity, int entries, IntUnaryOperator day) {
        Documents documents = Mongo.readModels().documents("history", List.of());
        HistoryReadModel readModel =
                new HistoryReadModel(documents, new ActionHistories(new StoredInMemory(), 1_000_000), capacity);
        List<ActionId> actions = IntStream.range(0, ACTIONS)
                .mapToObj(n -> ActionId.of("plan/" + n))
                .toList();
        long start = System.nanoTime();
        for (int from = 0; from < entries; from += 25) {
            Map<ActionId, List<Recorded<ActionEvent>>> batch = new HashMap<>();
            for (ActionId action : actions) {
                batch.put(action, events(action, from, Math.min(entries, from + 25), day));
            }
            readModel.take(batch);
        }
        double writing = (System.nanoTime() - start) / 1e9;
        PastActions past = new PastActions(() -> documents);
        Random random = new Random(7);
        double[] now = new double[200];
        double[] then = new double[200];
        for (int run = 0; run < now.length; run++) {
            now[run] = time(past, actions, START.plusDays(random.nextInt(entries + 1)), Optional.empty());
            then[run] = time(
                    past,
                    actions,
                    START.plusDays(random.nextInt(entries + 1)),
                    Optional.of(RECORDED.plusMillis(random.nextInt(entries))));
        }
        System.out.printf(
                "capacity %d, %d entries, %s: known now %.2f ms, known then %.2f ms (medians), %.0f events/s taken%n",
                capacity, entries, shape, median(now), median(then), ACTIONS * entries / writing);
    }

    private static double time(PastActions past, List<ActionId> actions, LocalDate day, Optional<Instant> knownAt) {
        long start = System.nanoTime();
        past.read(actions, day, day, knownAt).values().forEach(action -> action.on(day));
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static List<Recorded<ActionEvent>> events(ActionId action, int from, int to, IntUnaryOperator day) {
        List<Recorded<ActionEvent>> events = new ArrayList<>();
        for (int n = from; n < to; n++) {
            Recording recording = new Recording("officer", null, "api", null, "digest", RECORDED.plusMillis(n), "salt");
            events.add(new Recorded<>(event(action, n, START.plusDays(day.applyAsInt(n))), n + 1, recording));
        }
        return events;
    }

    private static ActionEvent event(ActionId action, int n, LocalDate day) {
        if (n == 0) {
            Assertions given = Assertions.of(Attribute.REQUIREMENT, "A requirement of some length. ".repeat(8))
                    .and(Attribute.THEME, "Capacity")
                    .and(Attribute.SECTION, "Beds")
                    .and(Attribute.OWNER, "Head of commissioning");
            return new ActionRegistered(action, "Org", new PlanPeriod(START, START), 1, given, START);
        }
        return n % 4 == 0
                ? new RagChanged(action, List.of(Rag.values()).get(n / 4 % 3), null, day)
                : new ProgressRecorded(action, "Progress " + n + " in a few words more. ".repeat(10), day);
    }
}
