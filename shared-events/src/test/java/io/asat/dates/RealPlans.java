package io.asat.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real plans' true readings: in {@code ASAT_SHARED_DIR}, else in {@code shared} beside the repository. */
final class RealPlans {
    private static final String TARGET_DATES = "plans/truth/target-dates.csv";

    private RealPlans() {}

    /** The rows without the heading; skips the test where the plans are not at hand. */
    static List<List<String>> targetDates() {
        Optional<Path> file = candidates().filter(Files::isRegularFile).findFirst();
        Assumptions.assumeTrue(
                file.isPresent(),
                "The real plans are not here: set ASAT_SHARED_DIR to the directory of " + TARGET_DATES);
        try (Stream<String> lines = Files.lines(file.orElseThrow())) {
            return lines.skip(1).map(RealPlans::cells).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> candidates() {
        Stream<Path> given = Stream.of(
                        Optional.ofNullable(System.getProperty("ASAT_SHARED_DIR")),
                        Optional.ofNullable(System.getenv("ASAT_SHARED_DIR")))
                .flatMap(Optional::stream)
                .map(Path::of);
        Path here = Path.of("").toAbsolutePath();
        Stream<Path> above = Stream.iterate(here, directory -> directory.getParent() != null, Path::getParent)
                .limit(4);
        return Stream.concat(given, above.map(directory -> directory.resolveSibling("shared")))
                .map(directory -> directory.resolve(TARGET_DATES));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
