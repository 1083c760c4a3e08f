package io.asat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Imports of plans, each of them several times, into a plan of its own each time. */
final class Imports implements Part {
    private final Path home;

    /** @param home the project's folder */
    Imports(Path home) {
        this.home = home;
    }

    @Override
    public void measure(Server server, Client client, Figures figures) throws IOException {
        largest(client, figures);
        generated(client, figures, "import of a .xlsx of 200 actions", "sheet", Documents.xlsx(200), "aim under 2 s");
        generated(client, figures, "import of a .csv of 2,000 actions", "many", Documents.csv(2_000), "aim under 15 s");
    }

    /** The largest of the real plans where they lie beside the project, else of the samples. */
    private void largest(Client client, Figures figures) throws IOException {
        List<Path> folders = List.of(home.resolveSibling("shared").resolve("plans"), home.resolve("samples"));
        Path folder = folders.stream().filter(Files::isDirectory).findFirst().orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            Path largest = files.filter(file -> file.toString().endsWith(".txt"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            Imported imported = times(client, "import", largest, 5);
            figures.add(
                    String.format(
                            Locale.ROOT,
                            "import of the largest plan, %d KiB, %d events",
                            largest.toFile().length() / 1024,
                            imported.events()),
                    String.format(
                            Locale.ROOT,
                            "first %.2f s, then median %.2f s",
                            imported.took()[0],
                            Times.median(imported.took())),
                    "aim under 2 s");
        }
    }

    private static void generated(Client client, Figures figures, String what, String plan, Path document, String aim)
            throws IOException {
        double[] took = times(client, plan, document, 3).took();
        Files.delete(document);
        figures.add(what, String.format(Locale.ROOT, "%.2f s, then %.2f s and %.2f s", took[0], took[1], took[2]), aim);
    }

    /**
     * Imports of one document.
     *
     * @param took each of them, in seconds
     * @param events of the last
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Imported(double[] took, long events) {}

    private static Imported times(Client client, String plan, Path document, int times) {
        double[] took = new double[times];
        long events = 0;
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            events = client.importPlan(
                            plan + "-" + i,
                            document,
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
        return new Imported(took, events);
    }
}
