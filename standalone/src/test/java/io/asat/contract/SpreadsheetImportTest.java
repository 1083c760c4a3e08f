package io.asat.contract;

import static io.asat.contract.Role.VIEWER;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetImportTest extends ContractTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("Ref", "Action", "Lead", "Target date", "Progress (@ 4.12.20)"),
            List.of("1", "Test the call-out rota of the homes", "A. Khan", "30.11.20", "Rota drafted"),
            List.of("2", "Agree a visiting policy & publish it", "B. Lowe", "31.12.20", "Complete"));

    @Test
    void aSpreadsheetIsTakenInAsItsTextIs() {
        String planId = PlanDriver.newId();
        var report = Upload.of(api, planId, "plan.xlsx", Workbook.of(ROWS))
                .toNewPlan()
                .send();

        assertThat(report.is(200).number("/actions/registered")).isEqualTo(2);
        var plan = new PlanDriver(api, planId);
        assertThat(plan.action("1").asAt("2020-12-04").at("/owner")).isEqualTo("A. Khan");
        assertThat(plan.action("1").asAt("2020-12-04").at("/overdue")).isEqualTo(true);
        assertThat(plan.action("2").asAt("2020-12-04").at("/status")).isEqualTo("COMPLETE");
        assertThat(plan.action("2").asAt("2020-12-04").at("/requirement"))
                .isEqualTo("Agree a visiting policy & publish it");
    }

    @Test
    void aBrokenOrForeignFileIsRefusedInWordsAndNothingIsRecorded() {
        byte[] whole = Workbook.of(ROWS);
        byte[] broken = Arrays.copyOf(whole, whole.length / 2);
        for (byte[] document : List.of(broken, "%PDF-1.7\n".getBytes(US_ASCII))) {
            String planId = PlanDriver.newId();
            var refused =
                    Upload.of(api, planId, "plan.xlsx", document).toNewPlan().send();
            assertThat(refused.problem(400).text("/detail")).isNotBlank();
            api.get(VIEWER, "/api/plans/" + planId).problem(404);
        }
    }
}
