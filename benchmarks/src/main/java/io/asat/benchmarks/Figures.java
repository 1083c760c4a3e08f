package io.asat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of a run, printed as they come and kept as a page. */
final class Figures {
    private final List<String> rows = new ArrayList<>();

    void add(String what, String figure, String beside) {
        System.out.printf(Locale.ROOT, "%-58s %-38s %s%n", what, figure, beside);
        rows.add("| " + what + " | " + figure + " | " + beside + " |");
    }

    void write(Path page) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# Performance\n\n")
                .append("Measured by `benchmarks/run` from outside, over HTTP on loopback, against AsAt in one process")
                .append(" (embedded PostgreSQL with `fsync` on, read models in memory), client and server sharing the")
                .append(" machine; baselines and ratios are of the same run.\n\n- machine: ")
                .append(machine())
                .append("\n- date: ")
                .append(LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC))
                .append("\n- Java: ")
                .append(Runtime.version())
                .append("\n\n| what | figure | beside |\n|---|---|---|\n");
        rows.forEach(row -> text.append(row).append('\n'));
        text.append(explanation(page));
        Files.writeString(page, text);
    }

    /** What the page says below its figures, written by hand. */
    private static String explanation(Path page) throws IOException {
        String before = Files.exists(page) ? Files.readString(page) : "";
        int heading = before.indexOf("\n## ");
        return heading < 0 ? "" : before.substring(heading);
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = System.getProperty("os.arch");
        if (Files.exists(cpus)) {
            try (Stream<String> lines = Files.lines(cpus)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(model);
            }
        }
        return Runtime.getRuntime().availableProcessors() + " processors, " + model + ", "
                + System.getProperty("os.name");
    }
}
