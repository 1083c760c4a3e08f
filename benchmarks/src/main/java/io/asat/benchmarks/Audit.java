package io.asat.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Replaying, verifying and handing out a plan of 200 actions and 50,000 events. */
final class Audit implements Part {
    private static final String PLAN = "audited";
    private static final int ACTIONS = 200;
    private static final int ENTRIES = 248;
    private static final int WRITERS = 16;
    private static final int ROUNDS = 3;

    @Override
    public void measure(Server server, Client client, Figures figures) throws Exception {
        Plans.create(client, PLAN, ACTIONS);
        int own = Math.ceilDiv(ACTIONS, WRITERS);
        Load.run(WRITERS, own * ENTRIES, (writer, number) -> {
            int action = number % own * WRITERS + writer;
            if (action < ACTIONS) {
                Plans.recordProgress(client, PLAN, action + 1, number / own);
            }
        });
        TimeUnit.SECONDS.sleep(2);
        time("audit replay", "/replay?asAt=2018-06-01", "", client, figures);
        time("verification at one day and instant", "/verify?asAt=2018-06-01", "\"matches\":true", client, figures);
        time("verification of every day and all that was ever known", "/verify", "\"matches\":true", client, figures);
        time("all events as lines of JSON", "/events", "", client, figures);
    }

    private static void time(String what, String question, String expected, Client client, Figures figures) {
        double[] took = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            String answer = client.get("auditor", "/api/audit/plans/" + PLAN + question);
            took[round] = (System.nanoTime() - begin) / 1e9;
            if (!answer.contains(expected)) {
                throw new IllegalStateException(question + ": " + answer.substring(0, Math.min(500, answer.length())));
            }
        }
        int events = ACTIONS * (ENTRIES + 2) + 1;
        double median = Times.median(took);
        figures.add(
                String.format(Locale.ROOT, "%s, %d actions, %d events", what, ACTIONS, events),
                String.format(Locale.ROOT, "median %.1f s", median),
                String.format(Locale.ROOT, "%.0f events/s", events / median));
    }
}
