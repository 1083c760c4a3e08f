package io.asat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Measures everything once, in an order that leaves nothing cold, and writes {@code docs/performance.md}. */
public final class Benchmarks {
    private static final int ACTIONS = 100;
    private static final int[] ENTRIES = {10, 100, 1_000};
    private static final int WRITERS = 16;

    private final Path home;
    private final Path dataDirectory;
    private final Figures figures = new Figures();

    private Benchmarks(Path home, Path dataDirectory) {
        this.home = home;
        this.dataDirectory = dataDirectory;
    }

    /** @param arguments the project's folder */
    public static void main(String[] arguments) throws Exception {
        Path dataDirectory = Files.createTempDirectory("asat-benchmark");
        try {
            new Benchmarks(Path.of(arguments[0]), dataDirectory).run();
        } finally {
            Server.delete(dataDirectory);
        }
    }

    private void run() throws Exception {
        double firstStart;
        try (Server server = Server.start(home, dataDirectory)) {
            firstStart = seconds(server);
            figures.add(
                    "first start until ready, empty data directory",
                    String.format(Locale.ROOT, "%.1f s", firstStart),
                    "aim 15 s");
        }
        double secondStart;
        try (Server server = Server.start(home, dataDirectory)) {
            secondStart = seconds(server);
            figures.add("second start until ready", String.format(Locale.ROOT, "%.1f s", secondStart), "aim 6 s");
            memory(server, "idle");
            Client client = new Client(server.url());
            importLargest(client);
            new Imports(client, figures).measure();
            commands(server, client);
            visibility(client);
            reads(client);
            longAction(client);
            memory(server, "after the load");
        }
        rebuild(secondStart);
        figures.write(home.resolve("docs/performance.md"));
    }

    private static double seconds(Server server) {
        return server.untilReady().toMillis() / 1e3;
    }

    private void memory(Server server, String when) {
        figures.add(
                "resident memory " + when,
                server.residentMiB() + " MiB",
                "PostgreSQL's processes " + server.postgresResidentMiB() + " MiB, shared pages counted in each");
    }

    /** The largest of the real plans where they lie beside the project, else of the samples. */
    private void importLargest(Client client) throws IOException {
        List<Path> folders = List.of(home.resolveSibling("shared").resolve("plans"), home.resolve("samples"));
        Path folder = folders.stream().filter(Files::isDirectory).findFirst().orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            Path largest = files.filter(file -> file.toString().endsWith(".txt"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            double[] took = new double[5];
            long events = 0;
            for (int i = 0; i < took.length; i++) {
                long begin = System.nanoTime();
                events = client.importPlan(
                                "import-" + i,
                                largest,
                                Map.of(
                                        "asAt", "2020-10-20",
                                        "organisation", "Northmere Council",
                                        "title", "Imported",
                                        "periodStart", "2020-09-01",
                                        "periodEnd", "2021-08-31"))
                        .get("events")
                        .asLong();
                took[i] = (System.nanoTime() - begin) / 1e9;
            }
            figures.add(
                    String.format(
                            Locale.ROOT,
                            "import of the largest plan, %d KiB, %d events",
                            largest.toFile().length() / 1024,
                            events),
                    String.format(Locale.ROOT, "first %.2f s, then median %.2f s", took[0], median(took)),
                    "aim under 2 s");
        }
    }

    private void commands(Server server, Client client) throws Exception {
        Plans.create(client, "warm", WRITERS);
        Load.run(WRITERS, 2_000, (writer, entry) -> Plans.recordProgress(client, "warm", writer + 1, entry));
        Plans.create(client, "load", WRITERS);
        try (RawInserts raw = new RawInserts(server.jdbcUrl(), WRITERS)) {
            Load.run(WRITERS, 100, (writer, number) -> raw.insert(writer));
            for (int clients : new int[] {1, WRITERS}) {
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

    /** From a command's answer until a reading that insists on its version is answered, at 200 commands a second. */
    private void visibility(Client client) throws Exception {
        Plans.create(client, "visible", 10);
        int perClient = 300;
        long[] visible = new long[10 * perClient];
        long begin = System.nanoTime();
        Load.run(10, perClient, (writer, entry) -> {
            long due = begin + TimeUnit.MILLISECONDS.toNanos(entry * 50L + writer * 5L);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            Plans.recordProgress(client, "visible", writer + 1, entry);
            long acknowledged = System.nanoTime();
            client.get("/api/plans/visible/actions/" + (writer + 1) + "?atLeast=" + (entry + 2));
            visible[writer * perClient + entry] = System.nanoTime() - acknowledged;
        });
        Times times = Times.of(visible, (System.nanoTime() - begin) / 1e9);
        figures.add(
                String.format(Locale.ROOT, "acknowledged until visible, at %.0f commands/s", times.perSecond()),
                times.latency(),
                "aim p99 under 100 ms at 200/s");
    }

    private void reads(Client client) throws Exception {
        for (int entries : ENTRIES) {
            Plans.create(client, "read-" + entries, ACTIONS);
            int each = entries;
            Load.run(WRITERS, ACTIONS * each / WRITERS + 1, (writer, number) -> {
                int place = number * WRITERS + writer;
                if (place < ACTIONS * each) {
                    Plans.recordProgress(client, "read-" + each, place % ACTIONS + 1, place / ACTIONS);
                }
            });
            client.get("/api/plans/read-" + entries + "/actions/100?atLeast=" + (entries + 1));
        }
        TimeUnit.SECONDS.sleep(2);
        double[] medians = new double[ENTRIES.length];
        double[][] took = new double[ENTRIES.length][400];
        Random random = new Random(42);
        for (int round = 0; round < 600; round++) {
            for (int i = 0; i < ENTRIES.length; i++) {
                String day =
                        Plans.FIRST_DAY.plusDays(random.nextInt(ENTRIES[i])).toString();
                long begin = System.nanoTime();
                client.get("/api/plans/read-" + ENTRIES[i] + "/actions?size=100&asAt=" + day);
                if (round >= 200) {
                    took[i][round - 200] = (System.nanoTime() - begin) / 1e6;
                }
            }
        }
        for (int i = 0; i < ENTRIES.length; i++) {
            medians[i] = median(took[i]);
            figures.add(
                    String.format(Locale.ROOT, "as-at read of %d actions, %d entries each", ACTIONS, ENTRIES[i]),
                    String.format(Locale.ROOT, "median %.1f ms", medians[i]),
                    i == 0
                            ? "aim under 15 ms"
                            : String.format(
                                    Locale.ROOT,
                                    "%.2f times that of %d entries; aim 1.3",
                                    medians[i] / medians[0],
                                    ENTRIES[0]));
        }
    }

    private void longAction(Client client) throws Exception {
        Plans.create(client, "long", 1);
        int events = 5_000;
        // On fewer days than there are since the first, several entries a day.
        Load.run(1, events, (writer, number) -> record(client, number));
        Times commands = Load.run(1, 200, (writer, number) -> record(client, events + number));
        figures.add("a command to an action with 5,000 events", commands.latency(), "aim under 20 ms");
    }

    private static void record(Client client, int number) {
        client.post(
                "/api/plans/long/actions/1/record-progress",
                Map.of(
                        "narrative",
                        "Entry " + number,
                        "asAt",
                        Plans.FIRST_DAY.plusDays(number % 1_000).toString()));
    }

    private void rebuild(double emptyStart) throws Exception {
        try (Server server = Server.start(home, dataDirectory)) {
            long events = events(server);
            double rebuilding = seconds(server) - emptyStart;
            figures.add(
                    String.format(Locale.ROOT, "full rebuild of every projection, %d events", events),
                    String.format(Locale.ROOT, "%.0f events/s", events / rebuilding),
                    String.format(
                            Locale.ROOT,
                            "start with them %.1f s, without %.1f s; aim 15,000/s",
                            seconds(server),
                            emptyStart));
        }
    }

    private static long events(Server server) throws Exception {
        try (var connection = DriverManager.getConnection(server.jdbcUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from DomainEventEntry")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
