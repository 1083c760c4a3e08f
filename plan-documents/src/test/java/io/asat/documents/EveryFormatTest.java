package io.asat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan says the same whichever program it is kept in. */
class EveryFormatTest {
    @ParameterizedTest
    @MethodSource
    void readsTheSameActionsFromEveryFormat(String name, String format) throws IOException {
        PlanDocument text = Samples.read(name);

        assertThat(actions(again(name, text, format))).isEqualTo(actions(text));
    }

    static Stream<Arguments> readsTheSameActionsFromEveryFormat() {
        return Samples.NAMES.stream()
                .flatMap(name ->
                        new TreeMap<>(PrintedFormats.ALL).keySet().stream().map(format -> Arguments.of(name, format)));
    }

    @Test
    void readsTheRealPlansFromEveryFormatAsACarefulReaderDoes() throws IOException {
        for (String format : new TreeMap<>(PrintedFormats.ALL).keySet()) {
            List<Fidelity> plans = new ArrayList<>();
            for (String council : SharedPlans.COUNCILS) {
                PlanDocument text = SharedPlans.read(council);
                List<PlanRow> rows = again(council, text, format).rows();
                plans.add(new Fidelity(council, SharedPlans.truth("target-dates"))
                        .compare(numberedAs(text, rows), SharedPlans.truth(council)));
            }
            plans.forEach(plan -> plan.misses().forEach(miss -> System.out.println(format + ": " + miss)));
            FidelityTest.LEAST.forEach((field, least) -> assertThat(FidelityTest.percent(plans, field))
                    .as(field + " in " + format)
                    .isGreaterThanOrEqualTo(least));
        }
    }

    private static PlanDocument again(String name, PlanDocument text, String format) throws IOException {
        byte[] content = Objects.requireNonNull(PrintedFormats.ALL.get(format)).write(PrintedPlan.of(name, text));
        return new DocumentReader().read(content, name);
    }

    /** Rows with the lines of the text they were printed from, by which a careful reader's account names them. */
    private static List<PlanRow> numberedAs(PlanDocument text, List<PlanRow> rows) {
        assertThat(rows).hasSameSizeAs(text.rows());
        List<PlanRow> numbered = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            numbered.add(onLine(text.rows().get(at).line(), rows.get(at)));
        }
        return numbered;
    }

    private static List<PlanRow> actions(PlanDocument document) {
        return document.rows().stream().map(row -> onLine(0, row)).toList();
    }

    private static PlanRow onLine(int line, PlanRow row) {
        return new PlanRow(
                line,
                row.theme(),
                row.section(),
                row.reference(),
                row.paragraphReferences(),
                row.requirement(),
                row.owner(),
                row.targetDate(),
                row.rag(),
                row.fullyMet(),
                row.gap(),
                row.progress(),
                row.progressAsAt(),
                row.earlierProgress(),
                row.status(),
                row.completedOn());
    }
}
