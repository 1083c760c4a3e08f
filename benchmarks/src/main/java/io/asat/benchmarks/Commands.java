package io.asat.benchmarks;

import java.util.Locale;

/** Commands over HTTP by one client and by many, beside rows inserted into the same PostgreSQL by as many. */
final class Commands implements Part {
    private static final int CLIENTS = 16;

    /** Commands of each client before what a long-running AsAt does is measured: a minute and more, in which the JVM compiles. */
    private static final int WARM_UP = 2_000;

    private static final int WARM_UPS = 3;

    @Override
    public void measure(Server server, Client client, Figures figures) throws Exception {
        for (int run = 0; run < WARM_UPS; run++) {
            String plan = "warm-" + run;
            Plans.create(client, plan, CLIENTS);
            Times times = Load.run(
                    CLIENTS, WARM_UP, (writer, entry) -> Plans.recordProgress(client, plan, writer + 1, entry));
            if (run == 0) {
                figures.add(
                        "commands over HTTP, 16 clients, right after a start",
                        String.format(Locale.ROOT, "%.0f/s, %s", times.perSecond(), times.latency()),
                        "the first " + CLIENTS * WARM_UP);
            }
        }
        Plans.create(client, "load", CLIENTS);
        try (RawInserts raw = new RawInserts(server.jdbcUrl(), CLIENTS)) {
            Load.run(CLIENTS, 1_000, (writer, number) -> raw.insert(writer));
            for (int clients : new int[] {1, CLIENTS}) {
                int base = clients == 1 ? 0 : 2_000;
                Times rows = Load.run(clients, 1_000, (writer, number) -> raw.insert(writer));
                Times commands = Load.run(
                        clients,
                        1_000,
                        (writer, entry) -> Plans.recordProgress(client, "load", writer + 1, base + entry));
                figures.add(
                        String.format(
                                Locale.ROOT, "commands over HTTP, %d client%s, warm", clients, clients == 1 ? "" : "s"),
                        String.format(Locale.ROOT, "%.0f/s, %s", commands.perSecond(), commands.latency()),
                        String.format(
                                Locale.ROOT,
                                "raw inserts with commit %.0f/s: ratio %.2f%s",
                                rows.perSecond(),
                                commands.perSecond() / rows.perSecond(),
                                clients == 1 ? "" : ", aim 0.4"));
            }
        }
    }
}
