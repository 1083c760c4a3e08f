package io.asat.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The as-at read of plans of 100 actions, by how much has happened to each, and the same question answered by Hibernate
 * Envers. How much can be changed for a trial: {@code ASAT_BENCHMARK_ENTRIES=10,50}.
 */
final class AsAtReads implements Part {
    static final int ACTIONS = 100;
    private static final int WRITERS = 16;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 400;

    private final int[] entries = Arrays.stream(Optional.ofNullable(System.getenv("ASAT_BENCHMARK_ENTRIES"))
                    .orElse("10,100,1000")
                    .split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();

    @Override
    public void measure(Server server, Client client, Figures figures) throws Exception {
        for (int each : entries) {
            record(client, each);
        }
        TimeUnit.SECONDS.sleep(2);
        read(client, figures);
        new Peers(server, client).measure(entries, figures);
    }

    static String plan(int entries) {
        return "read-" + entries;
    }

    /** An action's entries by one writer, so that they are recorded in the order of their days. */
    private static void record(Client client, int entries) throws Exception {
        Plans.create(client, plan(entries), ACTIONS);
        int ownActions = Math.ceilDiv(ACTIONS, WRITERS);
        Load.run(WRITERS, ownActions * entries, (writer, number) -> {
            int action = number % ownActions * WRITERS + writer;
            if (action < ACTIONS) {
                Plans.recordProgress(client, plan(entries), action + 1, number / ownActions);
            }
        });
        for (int action = 1; action <= ACTIONS; action++) {
            client.get("/api/plans/" + plan(entries) + "/actions/" + action + "?atLeast=" + (entries + 1));
        }
    }

    private void read(Client client, Figures figures) {
        double[][] took = new double[entries.length][ROUNDS];
        Random random = new Random(42);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int i = 0; i < entries.length; i++) {
                String day =
                        Plans.FIRST_DAY.plusDays(random.nextInt(entries[i])).toString();
                long begin = System.nanoTime();
                client.get("/api/plans/" + plan(entries[i]) + "/actions?size=100&asAt=" + day);
                if (round >= WARM_UP) {
                    took[i][round - WARM_UP] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        double least = Times.median(took[0]);
        for (int i = 0; i < entries.length; i++) {
            double median = Times.median(took[i]);
            figures.add(
                    String.format(Locale.ROOT, "as-at read of %d actions, %d entries each", ACTIONS, entries[i]),
                    String.format(Locale.ROOT, "median %.1f ms", median),
                    i == 0
                            ? "aim under 15 ms"
                            : String.format(
                                    Locale.ROOT, "%.2f times that of %d entries; aim 1.3", median / least, entries[0]));
        }
    }
}
