package io.asat.benchmarks;

import java.util.Locale;

/** Commands over HTTP by one client and by many, beside rows inserted into the same PostgreSQL by as many. */
final class Commands implements Part {
    private static final int CLIENTS = 16;

    @Override
    public void measure(Server server, Client client, Figures figures) throws Exception {
        Plans.create(client, "warm", CLIENTS);
        Load.run(CLIENTS, 2_000, (writer, entry) -> Plans.recordProgress(client, "warm", writer + 1, entry));
        Plans.create(client, "load", CLIENTS);
        try (RawInserts raw = new RawInserts(server.jdbcUrl(), CLIENTS)) {
            Load.run(CLIENTS, 100, (writer, number) -> raw.insert(writer));
            for (int clients : new int[] {1, CLIENTS}) {
                int base = clients == 1 ? 0 : 2_000;
                Times rows = Load.run(clients, 1_000, (writer, number) -> raw.insert(writer));
                Times commands = Load.run(
                        clients,
                        1_000,
                        (writer, entry) -> Plans.recordProgress(client, "load", writer + 1, base + entry));
                figures.add(
                        String.format(Locale.ROOT, "commands over HTTP, %d client%s", clients, clients == 1 ? "" : "s"),
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
