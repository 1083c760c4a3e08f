package io.asat.contract;

import static io.asat.contract.Editions.FIRST;
import static io.asat.contract.Editions.SECOND;
import static io.asat.contract.Role.ADMIN;
import static io.asat.contract.Role.AUDITOR;
import static io.asat.contract.Role.OFFICER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportsTest extends ContractTest {
    private static final String ALL = "&status=OPEN&status=COMPLETE&status=WITHDRAWN&size=500";
    private static final List<String> NOT_COMPARED =
            List.of("planId", "version", "lastRecordedAt", "recordedAt", "recordedBy", "position");

    @Test
    void anImportReportsWhatItRecorded() {
        var report = upload(FIRST).toNewPlan().send().is(200);

        assertThat(report.at("/import")).isEqualTo(1);
        assertThat(report.text("/planId")).startsWith("t-");
        assertThat(report.at("/document")).isEqualTo("plan.txt");
        assertThat(report.text("/layout")).contains("Ref", "Progress (@ 4.12.20)");
        assertThat(report.at("/asAt")).isEqualTo("2020-12-04");
        assertThat(report.at("/dryRun")).isEqualTo(false);
        assertThat(report.at("/actions")).isEqualTo(counts(3, 0, 0, 0));
        assertThat(report.at("/events")).isEqualTo(3);
        assertThat(report.list("/changes")).isEmpty();
        assertThat(report.list("/warnings")).isEmpty();
        assertThat(report.header("AsAt-Position")).isPresent();
    }

    @Test
    void anImportedPlanStandsAsTheDocumentSays() {
        var plan = imported(FIRST);

        assertThat(plan.get("/actions?asAt=2020-12-04").references()).containsExactly("1", "2", "3");
        assertThat(plan.action("1").asAt("2020-12-04").at("/progress/narrative"))
                .isEqualTo("Begun");
        assertThat(plan.get("/actions?asAt=2020-12-04&overdue=true").references())
                .containsExactly("3");
        assertThat(plan.get("/actions?asAt=2020-12-03").actions()).isEmpty();
    }

    @Test
    void aDryRunReportsTheSameAndRecordsNothing() {
        var upload = upload(FIRST).toNewPlan();
        var report = upload.with("dryRun", true).send().is(200);

        assertThat(report.at("/import")).isNull();
        assertThat(report.at("/dryRun")).isEqualTo(true);
        assertThat(report.at("/actions")).isEqualTo(counts(3, 0, 0, 0));
        api.get(VIEWER, "/api/plans/" + upload.planId()).problem(404);
        assertThat(upload.send().is(200).at("/import")).isEqualTo(1);
    }

    @Test
    void theSameDocumentAgainRecordsNothingWhateverCameSince() {
        var plan = imported(FIRST);
        upload(plan, SECOND).send().is(200);
        var again = upload(plan, FIRST).send().is(200);

        assertThat(again.at("/import")).isEqualTo(1);
        assertThat(again.at("/events")).isEqualTo(0);
        assertThat(again.at("/actions")).isEqualTo(counts(0, 0, 3, 0));
        assertThat(plan.get("/imports").is(200).list("/imports")).hasSize(2);
    }

    @Test
    void theNextEditionRecordsItsDifferences() {
        var plan = imported(FIRST);
        var report = upload(plan, SECOND).send().is(200);

        assertThat(report.at("/actions")).isEqualTo(counts(1, 2, 0, 1));
        assertThat(report.list("/changes"))
                .containsExactlyInAnyOrder(
                        change("1", "owner", "A. Khan", "C. Moss"),
                        change("1", "rag", "AMBER", "GREEN"),
                        change("1", "status", "OPEN", "COMPLETE"),
                        change(
                                "2",
                                "requirement",
                                "Publish visiting rules online",
                                "Publish the visiting rules online"),
                        change("2", "owner", "B. Lowe", null),
                        change("2", "progress", null, "Late"));
        assertThat(plan.action("1").asAt("2021-01-04").at("/targetDate/date")).isEqualTo("2020-12-31");
        assertThat(plan.action("1").asAt("2021-01-04").at("/progress/asAt")).isEqualTo("2020-12-04");
    }

    @Test
    void editionsMayComeInAnyOrder() {
        var inOrder = imported(FIRST);
        upload(inOrder, SECOND).send().is(200);
        var otherwise = imported(SECOND);
        upload(otherwise, FIRST).send().is(200);

        for (var day : List.of("2020-12-03", "2020-12-04", "2020-12-31", "2021-01-03", "2021-01-04", "2021-06-01")) {
            assertThat(compared(otherwise, day)).as(day).isEqualTo(compared(inOrder, day));
        }
    }

    @Test
    void anUnknownPlanNeedsAnOrganisation() {
        upload(FIRST).send().problem(404);
        upload(FIRST).with("organisation", "Testborough Council").send().blames("/title");
        upload(FIRST).toNewPlan().with("periodEnd", "2020-08-31").send().blames("/periodEnd");
    }

    @ParameterizedTest
    @ValueSource(strings = {" \u00a0\u200b", "Winter\u0000plan", "Winter\uffffplan"})
    void aNewPlansTextsAreThoseThatAnyCommandTakes(String text) {
        upload(FIRST).toNewPlan().with("title", text).send().blames("/title");
        upload(FIRST).toNewPlan().with("organisation", text).send().blames("/organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear all,\nplease find the plan attached.\n", "Fruit\tColour\nApple\tRed\n"})
    void anUnreadableDocumentIsRefusedSayingWhatWasLookedFor(String document) {
        upload(document).toNewPlan().send().blames("/file").saying("ooked for", "found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-12-31", "soon", "31.2.21"})
    void aDayThatIsNoneOrToComeIsRefused(String day) {
        upload(FIRST).toNewPlan().with("asAt", day).send().blames("/asAt");
    }

    @Test
    void theDayGivenIsThatOfTheEdition() {
        var plan = new PlanDriver(api, PlanDriver.newId());
        var report =
                upload(plan, FIRST).toNewPlan().with("asAt", "7.12.20").send().is(200);

        assertThat(report.at("/asAt")).isEqualTo("2020-12-07");
        assertThat(plan.action("1").asAt("2020-12-07").at("/progress/asAt")).isEqualTo("2020-12-04");
        assertThat(plan.action("1").asAt("2020-12-06").at("/owner")).isNull();
    }

    /** No entry holds from a day to come, whatever a heading says. */
    @Test
    void aDatedColumnToComeIsRefused() {
        upload("Ref\tAction\tProgress (@ 4.1.2999)\n1\tTest all staff\tBegun\n2\tBuy masks\tOrdered\n")
                .toNewPlan()
                .with("asAt", "2021-01-04")
                .send()
                .problem(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "VIEWER", "AUDITOR", "ADMIN"})
    void onlyAManagerImportsAndTakesBack(Role role) {
        assertThat(role).isIn(OFFICER, VIEWER, AUDITOR, ADMIN);
        upload(FIRST).toNewPlan().sendAs(role).problem(403);
        var plan = imported(FIRST);
        api.post(role, plan.address() + "/imports/1/retract", Json.object("reason", "Wrong"))
                .problem(403);
    }

    @Test
    void whatIsAbsentIsWithdrawnIfAskedFor() {
        var plan = imported(FIRST);
        var report = upload(plan, SECOND).with("withdrawAbsent", true).send().is(200);

        assertThat(report.at("/actions")).isEqualTo(counts(1, 2, 0, 1));
        assertThat(report.list("/changes")).contains(change("3", "status", "OPEN", "WITHDRAWN"));
        assertThat(plan.action("3").asAt("2021-01-04").at("/status")).isEqualTo("WITHDRAWN");
        assertThat(plan.action("3").asAt("2021-01-03").at("/status")).isEqualTo("OPEN");
    }

    @Test
    void importsAreListed() {
        var plan = imported(FIRST);
        upload(plan, SECOND).send().is(200);
        var imports = plan.get("/imports").is(200);

        assertThat(imports.list("/imports"))
                .extracting(each -> each.get("import"))
                .containsExactly(1, 2);
        assertThat(imports.at("/imports/0/document")).isEqualTo("plan.txt");
        assertThat(imports.text("/imports/0/sha256")).matches("[0-9a-f]{64}");
        assertThat(imports.at("/imports/0/asAt")).isEqualTo("2020-12-04");
        assertThat(imports.at("/imports/0/recordedBy")).isEqualTo("manager");
        assertThat(imports.at("/imports/0/actions")).isEqualTo(3);
        assertThat(imports.at("/imports/0/events")).isEqualTo(3);
        assertThat(imports.at("/imports/0/retracted")).isNull();
    }

    @Test
    void anIdempotencyKeyGivesTheSameReportAgain() {
        var plan = imported(FIRST);
        var first = upload(plan, SECOND).send("Idempotency-Key", "january").is(200);
        plan.action("2").record("change-rag", "rag", "RED", "asAt", "2021-01-04");
        var again = upload(plan, SECOND).send("Idempotency-Key", "january").is(200);

        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(Json.parse(again.body())).isEqualTo(Json.parse(first.body()));
        assertThat(plan.get("/imports").list("/imports")).hasSize(2);
        upload(plan, FIRST).send("Idempotency-Key", "january").problem(422);
    }

    @Test
    void aRowWithoutAReferenceIsNamedAndFoundAgain() {
        var heading = "Ref\tAction\tOwner\tBy when\n1\tTest all staff.\tA. Khan\t31.12.20\n";
        var masks = "\tBuy protective masks.\tB. Lowe\t1.12.20\n";
        var nurse = "1\tName a nurse.\tC. Moss\tOngoing\n";
        var plan = new PlanDriver(api, PlanDriver.newId());
        var report = upload(plan, heading + masks + nurse)
                .toNewPlan()
                .with("asAt", "2020-12-04")
                .send()
                .is(200);
        assertThat(report.list("/warnings"))
                .extracting(each -> each.get("reference"))
                .contains("1~2", "1~3");

        var moved = upload(plan, heading + nurse + masks)
                .with("asAt", "2020-12-11")
                .send()
                .is(200);
        assertThat(moved.at("/actions")).isEqualTo(counts(0, 0, 3, 0));
    }

    @Test
    void anotherRequirementUnderTheSameReferenceIsNotApplied() {
        var plan = imported(FIRST);
        var report = upload(plan, SECOND.replace("1\tTest all staff weekly", "1\tRepair the roof of the depot"))
                .send()
                .is(200);

        assertThat(report.list("/warnings"))
                .anySatisfy(
                        warning -> assertThat(warning).containsEntry("line", 2).containsEntry("reference", "1"));
        assertThat(plan.action("1").asAt("2021-01-04").at("/owner")).isEqualTo("A. Khan");
    }

    private Upload upload(String document) {
        return upload(new PlanDriver(api, PlanDriver.newId()), document);
    }

    private static Upload upload(PlanDriver plan, String document) {
        return Upload.of(plan.api(), plan.id(), "plan.txt", document);
    }

    private PlanDriver imported(String document) {
        var plan = new PlanDriver(api, PlanDriver.newId());
        upload(plan, document).toNewPlan().send().is(200);
        return plan;
    }

    private static List<Object> compared(PlanDriver plan, String day) {
        return plan.get("/actions?asAt=" + day + "&sort=reference" + ALL).actions().stream()
                .map(ImportsTest::compared)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Object compared(Object value) {
        if (value instanceof Map<?, ?> map) {
            var fields = new LinkedHashMap<>((Map<String, Object>) map);
            NOT_COMPARED.forEach(fields::remove);
            fields.replaceAll((field, member) -> compared(member));
            return fields;
        }
        return value;
    }

    private static Map<String, Object> counts(int registered, int changed, int unchanged, int absent) {
        return Json.map("registered", registered, "changed", changed, "unchanged", unchanged, "absent", absent);
    }

    private static Map<String, Object> change(String reference, String field, Object before, Object after) {
        return Json.map("reference", reference, "field", field, "before", before, "after", after);
    }
}
