package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller says of a document's columns, and what the report says of its own reading. */
class ImportChoicesTest extends ContractTest {
    private static final String TWO_OWNERS = """
            Ref\tObjective\tAction\tSponsor\tLead\tDue\tStatus
            1\tWarm homes\tFill the lofts of forty homes\tA. Khan\tB. Lowe\t12/31/2020\tCompleted
            2\tWarm homes\tFit new doors in the flats\tA. Khan\tC. Moss\t1/15/2021\tG
            3\tDry homes\tClear the gutters on Hill Street\tD. Pell\tC. Moss\t2/1/2021\tNot started
            """;

    @Test
    void theReportSaysWhatColumnsAndWordsWereTakenFor() {
        var report =
                upload(TWO_OWNERS).toNewPlan().with("asAt", "2020-12-04").send().is(200);

        assertThat(report.text("/layout"))
                .contains("column 3 “Action” = requirement", "“Completed” = complete", "“G” = green");
        assertThat(report.list("/warnings").toString()).contains("month first");
    }

    @Test
    void monthsComeFirstWhereTheDocumentShowsIt() {
        var plan = new PlanDriver(api, PlanDriver.newId());
        upload(plan, TWO_OWNERS).toNewPlan().with("asAt", "2020-12-04").send().is(200);

        assertThat(plan.action("3").asAt("2020-12-04").at("/targetDate/date")).isEqualTo("2021-02-01");
        assertThat(plan.action("3").asAt("2020-12-04").at("/targetDate/text")).isEqualTo("2/1/2021");
        assertThat(plan.action("1").asAt("2020-12-04").at("/status")).isEqualTo("COMPLETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner:4", "owner:Sponsor", "OWNER:sponsor,requirement:3"})
    void theCallersChoiceGoesBefore(String columns) {
        var plan = new PlanDriver(api, PlanDriver.newId());
        var report = upload(plan, TWO_OWNERS)
                .toNewPlan()
                .with("asAt", "2020-12-04", "columns", columns)
                .send()
                .is(200);

        assertThat(plan.action("1").asAt("2020-12-04").at("/owner")).isEqualTo("A. Khan");
        assertThat(report.text("/layout")).contains("“Sponsor” = owner (as asked for)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "owner:", "boss:4", "owner:99", "owner:Nobody", "owner:4,owner:5"})
    void aChoiceThatCannotBeIsRefusedSayingWhatCan(String columns) {
        upload(TWO_OWNERS)
                .toNewPlan()
                .with("columns", columns)
                .send()
                .blames("/columns")
                .saying("requirement:4", "targetDate");
    }

    private Upload upload(String document) {
        return upload(new PlanDriver(api, PlanDriver.newId()), document);
    }

    private Upload upload(PlanDriver plan, String document) {
        return Upload.of(api, plan.id(), "plan.txt", document);
    }
}
