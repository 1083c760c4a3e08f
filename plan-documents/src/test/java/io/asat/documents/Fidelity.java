package io.asat.documents;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often what we read of a plan equals what a careful reader made of it: hits by field, and each miss. */
final class Fidelity {
    private static final PlanPeriod PERIOD = new PlanPeriod(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));
    private static final Set<String> OVERPRINTED = Set.of("wandsworth 3.7");

    private final Map<String, int[]> hits = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final String council;
    private final List<Map<String, String>> dates;

    Fidelity(String council, List<Map<String, String>> dates) {
        this.council = council;
        this.dates = dates;
    }

    Fidelity compare(List<PlanRow> rows, List<Map<String, String>> truth) {
        int next = 0;
        for (Map<String, String> expected : truth) {
            for (; next < rows.size() && rows.get(next).line() < line(expected); next++) {
                count("action", false, council + ": no such action: " + rows.get(next));
            }
            String name = council + " " + expected.get("reference") + " (line " + expected.get("source_line") + ")";
            boolean there =
                    next < rows.size() && line(expected) == rows.get(next).line();
            if (there || !OVERPRINTED.contains(council + " " + expected.get("reference"))) {
                count("action", there, name + ": not read");
            }
            if (there) {
                compare(name, rows.get(next++), expected);
            }
        }
        for (; next < rows.size(); next++) {
            count("action", false, council + ": no such action: " + rows.get(next));
        }
        return this;
    }

    private void compare(String name, PlanRow row, Map<String, String> truth) {
        field(name, "reference", text(truth, "reference"), text(row.reference()));
        field(name, "paragraphs", text(truth, "paragraph_ref"), String.join(" & ", row.paragraphReferences()));
        if (!text(truth, "requirement").isEmpty() || row.requirement() != null) {
            field(name, "requirement", text(truth, "requirement"), first80(text(row.requirement())));
        }
        field(name, "theme", text(truth, "theme"), text(row.theme()));
        field(name, "rag", upper(truth, "rag"), Objects.toString(row.rag(), ""));
        field(name, "fully met", upper(truth, "fully_met"), Objects.toString(row.fullyMet(), ""));
        field(name, "owner", text(truth, "owner"), text(row.owner()));
        field(name, "target words", text(truth, "target_date"), text(row.targetDate()));
        target(name, truth, text(row.targetDate()));
        field(name, "section", text(truth, "section"), text(row.section()));
    }

    private void target(String name, Map<String, String> truth, String words) {
        Map<String, String> expected = dates.stream()
                .filter(date -> council.equals(date.get("council"))
                        && text(truth, "target_date").equals(text(date, "spelling")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + ": the truth does not read its date"));
        TargetDate read = TargetDateReader.read(words, PERIOD);
        String kind = read.kind().name();
        boolean same = kind.equals(expected.get("kind"));
        boolean accepted =
                Arrays.asList(text(expected, "also_acceptable").split("; ")).contains(kind);
        boolean date = Objects.toString(read.date(), "").equals(expected.get("iso_date"));
        count(
                "target read",
                (same && date) || (accepted && (date || read.date() == null)),
                name + " target read: “" + words + "” as " + kind + " " + read.date() + ", expected "
                        + expected.get("kind") + " " + expected.get("iso_date"));
    }

    private void field(String name, String field, String expected, String read) {
        count(field, expected.equals(read), name + " " + field + ": “" + read + "”, expected “" + expected + "”");
    }

    private void count(String field, boolean hit, String miss) {
        int[] counts = hits.computeIfAbsent(field, any -> new int[2]);
        counts[hit ? 0 : 1]++;
        if (!hit) {
            misses.add(miss);
        }
    }

    int hits(String field) {
        return hits.getOrDefault(field, new int[2])[0];
    }

    int of(String field) {
        int[] counts = hits.getOrDefault(field, new int[2]);
        return counts[0] + counts[1];
    }

    List<String> misses() {
        return misses;
    }

    Set<String> fields() {
        return hits.keySet();
    }

    private static int line(Map<String, String> truth) {
        return Integer.parseInt(text(truth, "source_line").split("-", -1)[0]);
    }

    private static String first80(String text) {
        return text.substring(0, Math.min(80, text.length())).strip();
    }

    private static String upper(Map<String, String> truth, String field) {
        return text(truth, field).toUpperCase(Locale.ROOT);
    }

    private static String text(Map<String, String> truth, String field) {
        return text(truth.get(field));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }
}
