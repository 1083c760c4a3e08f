package io.asat.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The five councils' plans with a careful reader's account of them, which stay outside the repository. */
final class SharedPlans {
    static final List<String> COUNCILS = List.of("halton", "rutland", "stockport", "oxfordshire", "wandsworth");

    private SharedPlans() {}

    /** Skips the test that asks where the plans are absent. */
    static Path directory() {
        String shared = System.getenv("ASAT_SHARED_DIR");
        Path plans = shared == null
                ? Path.of("").toAbsolutePath().resolve("../../shared/plans").normalize()
                : Path.of(shared).resolve("plans");
        assumeTrue(
                Files.isDirectory(plans),
                "skipped: no real plans at " + plans + "; set ASAT_SHARED_DIR to the directory that holds plans/");
        return plans;
    }

    static PlanDocument read(String council) throws IOException {
        Path file = directory().resolve(council + ".txt");
        return new DocumentReader()
                .read(Files.readAllBytes(file), file.getFileName().toString());
    }

    static List<Map<String, String>> truth(String name) throws IOException {
        return CsvLines.read(Files.readString(directory().resolve("truth/" + name + ".csv")));
    }
}
