package io.asat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Measures imports of plans of many actions, each into a plan of its own. */
final class Imports {
    private static final int TIMES = 3;
    private final Client client;
    private final Figures figures;

    Imports(Client client, Figures figures) {
        this.client = client;
        this.figures = figures;
    }

    void measure() throws IOException {
        measure("import of a .xlsx of 200 actions", "sheet", Documents.xlsx(200), "aim under 2 s");
        measure("import of a .csv of 2,000 actions", "many", Documents.csv(2_000), "aim under 15 s");
    }

    private void measure(String what, String plan, Path document, String aim) throws IOException {
        double[] took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            client.importPlan(
                    plan + "-" + i,
                    document,
                    Map.of(
                            "asAt", "2020-10-20",
                            "organisation", "Northmere Council",
                            "title", "Imported",
                            "periodStart", "2020-09-01",
                            "periodEnd", "2021-08-31"));
            took[i] = (System.nanoTime() - begin) / 1e9;
        }
        Files.delete(document);
        figures.add(what, String.format(Locale.ROOT, "%.2f s, then %.2f s and %.2f s", took[0], took[1], took[2]), aim);
    }
}
