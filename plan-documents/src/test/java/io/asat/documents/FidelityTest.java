package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FidelityTest {
    private static final List<String> FIELDS = List.of(
            "action",
            "reference",
            "requirement",
            "theme",
            "rag",
            "fully met",
            "target words",
            "target read",
            "owner",
            "paragraphs",
            "section");
    /** In per cent, over all plans; the section is shown, but not judged. */
    static final Map<String, Integer> LEAST = Map.of(
            "action",
            100,
            "reference",
            99,
            "requirement",
            99,
            "theme",
            99,
            "rag",
            99,
            "fully met",
            99,
            "target words",
            99,
            "target read",
            99,
            "owner",
            97,
            "paragraphs",
            99);

    @Test
    void readsTheRealPlansAsACarefulReaderDoes() throws IOException {
        List<Fidelity> plans = new ArrayList<>();
        for (String council : SharedPlans.COUNCILS) {
            plans.add(new Fidelity(council, SharedPlans.truth("target-dates"))
                    .compare(SharedPlans.read(council).rows(), SharedPlans.truth(council)));
        }
        System.out.println(table(plans));
        plans.forEach(plan -> plan.misses().forEach(System.out::println));

        LEAST.forEach(
                (field, least) -> assertThat(percent(plans, field)).as(field).isGreaterThanOrEqualTo(least));
    }

    static double percent(List<Fidelity> plans, String field) {
        return 100.0
                * plans.stream().mapToInt(plan -> plan.hits(field)).sum()
                / plans.stream().mapToInt(plan -> plan.of(field)).sum();
    }

    private static String table(List<Fidelity> plans) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%-14s", ""));
        SharedPlans.COUNCILS.forEach(council -> table.append(String.format(Locale.ROOT, "%13s", council)));
        table.append(String.format(Locale.ROOT, "%13s%n", "all"));
        for (String field : FIELDS) {
            table.append(String.format(Locale.ROOT, "%-14s", field));
            plans.forEach(
                    plan -> table.append(String.format(Locale.ROOT, "%13s", plan.hits(field) + "/" + plan.of(field))));
            table.append(String.format(Locale.ROOT, "%12.1f%%%n", percent(plans, field)));
        }
        return table.toString();
    }
}
