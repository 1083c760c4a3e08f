package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole documents: the samples of the repository, and the five real plans where they lie beside it. */
class ImportedPlansTest extends ContractTest {
    private static final String ALL = "&status=OPEN&status=COMPLETE&status=WITHDRAWN&size=500";

    @ParameterizedTest
    @CsvSource({"northmere", "eastholm", "wexbridge", "harrowdale", "saltmarsh", "kelderby"})
    void aSampleIsImportedAsTheAuditTellsIt(String name) throws IOException {
        var plan = imported(here("../samples/" + name + ".txt"), "2025-03-01");

        assertThat(plan.get("/actions?asAt=2025-03-01").actions()).isNotEmpty();
        isAsTheAuditTellsIt(plan, "2025-03-01");
    }

    @Test
    void datedColumnsSpeakAtTheirOwnDays() throws IOException {
        var plan = imported(here("../samples/kelderby.txt"), "2025-01-10");

        assertThat(plan.action("K2").asAt("2024-10-04").at("/progress/narrative"))
                .isEqualTo("Design begun");
        assertThat(plan.action("K2").asAt("2025-01-10").at("/progress/narrative"))
                .isEqualTo("Design with the county");
        assertThat(plan.action("K4").asAt("2025-01-10").at("/progress/asAt")).isEqualTo("2024-10-04");
        assertThat(plan.action("K5").asAt("2025-01-10").at("/status")).isEqualTo("COMPLETE");
        plan.action("K1").get("?asAt=2024-10-03").problem(404);
    }

    @ParameterizedTest
    @CsvSource({
        "halton, 2020-12-04, 13, 13",
        "rutland, 2021-02-15, 71, 71",
        "stockport, 2020-11-01, 70, 70",
        "oxfordshire, 2020-10-20, 89, 89",
        "wandsworth, 2020-11-10, 83, 84"
    })
    void aRealPlanHasAllItsActions(String council, String day, int least, int most) throws IOException {
        var plan = imported(real(council), day);

        assertThat(plan.get("/actions?asAt=" + day + ALL).number("/total")).isBetween(least, most);
        isAsTheAuditTellsIt(plan, day);
    }

    @Test
    void haltonSpeaksAsAtTheDayOfItsHeadingWhenThreeActionsAreOverdue() throws IOException {
        var document = real("halton");
        var plan = new PlanDriver(api, PlanDriver.newId());
        var report = Upload.of(api, plan.id(), "halton.txt", Files.readString(document))
                .toNewPlan()
                .send()
                .is(200);

        assertThat(report.at("/asAt")).isEqualTo("2020-12-04");
        assertThat(plan.get("/actions?asAt=2020-12-04&overdue=true").references())
                .containsExactly("2", "4", "11");
    }

    private static void isAsTheAuditTellsIt(PlanDriver plan, String day) {
        assertThat(plan.replay("?asAt=" + day).actions())
                .isEqualTo(plan.get("/actions?asAt=" + day + ALL).actions());
    }

    private PlanDriver imported(Path document, String day) throws IOException {
        var plan = new PlanDriver(api, PlanDriver.newId());
        Upload.of(api, plan.id(), document.getFileName().toString(), Files.readString(document))
                .toNewPlan()
                .with("asAt", day)
                .send()
                .is(200);
        return plan;
    }

    /** Skips the test where the real plans, which stay outside the repository, are absent. */
    private static Path real(String council) {
        var shared = System.getenv("ASAT_SHARED_DIR");
        var plans =
                shared == null ? here("../../shared/plans") : Path.of(shared).resolve("plans");
        assumeTrue(
                Files.isDirectory(plans),
                "skipped: no real plans at " + plans + "; set ASAT_SHARED_DIR to the directory that holds plans/");
        return plans.resolve(council + ".txt");
    }

    private static Path here(String relative) {
        return Path.of("").toAbsolutePath().resolve(relative).normalize();
    }
}
