package io.asat.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** From a command's answer until a reading that insists on its version is answered, at 200 commands a second. */
final class Visibility implements Part {
    private static final int CLIENTS = 10;
    private static final int EACH = 300;

    @Override
    public void measure(Server server, Client client, Figures figures) throws Exception {
        Plans.create(client, "visible", CLIENTS);
        long[] visible = new long[CLIENTS * EACH];
        long begin = System.nanoTime();
        Load.run(CLIENTS, EACH, (writer, entry) -> {
            long due = begin + TimeUnit.MILLISECONDS.toNanos(entry * 50L + writer * 5L);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            Plans.recordProgress(client, "visible", writer + 1, entry);
            long acknowledged = System.nanoTime();
            client.get("/api/plans/visible/actions/" + (writer + 1) + "?atLeast=" + (entry + 2));
            visible[writer * EACH + entry] = System.nanoTime() - acknowledged;
        });
        Times times = Times.of(visible, (System.nanoTime() - begin) / 1e9);
        figures.add(
                String.format(Locale.ROOT, "acknowledged until visible, at %.0f commands/s", times.perSecond()),
                times.latency(),
                "aim p99 under 100 ms at 200/s");
    }
}
