package io.asat.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures everything once, in an order that leaves nothing cold, and writes {@code docs/performance.md}; or some parts
 * alone, which leaves the page as it is.
 */
public final class Benchmarks {
    private static final String REBUILD = "rebuild";

    private final Path home;
    private final Path dataDirectory;
    private final List<String> wanted;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Figures figures = new Figures();

    /** @param wanted the parts' names; all if there are none */
    private Benchmarks(Path home, Path dataDirectory, List<String> wanted) {
        this.home = home;
        this.dataDirectory = dataDirectory;
        this.wanted = wanted;
        parts.put("import", new Imports(home));
        parts.put("commands", new Commands());
        parts.put("visibility", new Visibility());
        parts.put("as-at", new AsAtReads());
        parts.put("long-action", new LongAction());
        parts.put("audit", new Audit());
        List<String> names = new ArrayList<>(parts.keySet());
        names.add(REBUILD);
        if (!names.containsAll(wanted)) {
            throw new IllegalArgumentException("The parts are " + String.join(", ", names));
        }
    }

    /** @param arguments the project's folder, and the parts to measure */
    public static void main(String[] arguments) throws Exception {
        Path dataDirectory = Files.createTempDirectory("asat-benchmark");
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            new Benchmarks(Path.of(arguments[0]), dataDirectory, wanted).run();
        } finally {
            Server.delete(dataDirectory);
        }
    }

    private void run() throws Exception {
        started("first start until ready, empty data directory", "aim 15 s");
        double emptyStart;
        try (Server server = Server.start(home, dataDirectory)) {
            emptyStart = seconds(server);
            figures.add("second start until ready", inSeconds(emptyStart), "aim 6 s");
            memory(server, "idle");
            Client client = new Client(server.url());
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                if (isWanted(part.getKey())) {
                    part.getValue().measure(server, client, figures);
                }
            }
            memory(server, "after the load");
        }
        if (isWanted(REBUILD)) {
            rebuild(emptyStart);
        }
        if (wanted.isEmpty()) {
            figures.write(home.resolve("docs/performance.md"));
        }
    }

    private boolean isWanted(String part) {
        return wanted.isEmpty() || wanted.contains(part);
    }

    private void started(String what, String aim) throws Exception {
        try (Server server = Server.start(home, dataDirectory)) {
            figures.add(what, inSeconds(seconds(server)), aim);
        }
    }

    private void memory(Server server, String when) {
        figures.add(
                "resident memory " + when,
                server.residentMiB() + " MiB",
                "PostgreSQL's processes " + server.postgresResidentMiB() + " MiB, shared pages counted in each");
    }

    /** Of all that was recorded before; alone, of nothing. */
    private void rebuild(double emptyStart) throws Exception {
        try (Server server = Server.start(home, dataDirectory)) {
            long events = server.events();
            figures.add(
                    String.format(Locale.ROOT, "full rebuild of every projection, %d events", events),
                    String.format(Locale.ROOT, "%.0f events/s", events / (seconds(server) - emptyStart)),
                    String.format(
                            Locale.ROOT,
                            "start with them %.1f s, without %.1f s; aim 15,000/s",
                            seconds(server),
                            emptyStart));
        }
    }

    private static double seconds(Server server) {
        return server.untilReady().toMillis() / 1e3;
    }

    private static String inSeconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
