package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanQueriesTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void countsAddUp() {
        var plan = newPlan();
        plan.register("1", "rag", "RED", "fullyMet", "NO", "targetDate", "30.11.20");
        plan.register("2", "rag", "AMBER", "fullyMet", "PARTLY", "targetDate", "31.12.20");
        plan.register("3", "rag", "GREEN", "fullyMet", "YES", "targetDate", "30.11.20")
                .record("mark-complete", "asAt", "2020-12-01");
        plan.register("4", "rag", "RED", "targetDate", "30.11.20")
                .record("withdraw", "reason", "Superseded", "asAt", "2020-12-02");
        plan.register("5");
        var counts = Json.map("total", 4, "open", 3, "complete", 1, "withdrawn", 1, "overdue", 1);
        counts.put("byRag", Map.of("GREEN", 1, "AMBER", 1, "RED", 1, "NONE", 1));
        counts.put("byFullyMet", Map.of("YES", 1, "PARTLY", 1, "NO", 1, "NONE", 1));
        assertThat(plan.get("?asAt=" + DAY).is(200).at("/counts")).isEqualTo(counts);
        assertThat(plan.get("?asAt=2020-12-01").at("/counts/total")).isEqualTo(5);
        assertThat(plan.get("?asAt=2020-12-01").at("/counts/overdue")).isEqualTo(2);
        assertThat(plan.get("?asAt=2020-11-30").at("/counts/overdue")).isEqualTo(0);
        assertThat(plan.get("?asAt=2020-09-30").at("/counts/total")).isEqualTo(0);
    }

    @Test
    void countsAreThoseKnownThen() {
        var plan = newPlan();
        var action = plan.register("1");
        var recorded =
                action.send("change-rag", "rag", "RED", "asAt", DAY).recorded().text("/recordedAt");
        var retraction =
                action.send("retract-entry", "sequence", 2, "reason", "Wrong").recorded();
        assertThat(plan.get("?asAt=" + DAY + "&knownAt=" + retraction.text("/recordedAt"))
                        .at("/counts/byRag/RED"))
                .isEqualTo(0);
        if (!retraction.text("/recordedAt").equals(recorded)) {
            assertThat(plan.get("?asAt=" + DAY + "&knownAt=" + recorded).at("/counts/byRag/RED"))
                    .isEqualTo(1);
        }
    }

    @Test
    void themesAndTheirSectionsAreInTheOrderOfTheDocument() {
        var plan = newPlan();
        plan.register("1", "theme", "Workforce", "section", "Staff");
        plan.register("2", "theme", "Flow", "section", "Discharge");
        plan.register("3", "theme", "Flow", "section", "Beds");
        plan.register("4", "theme", "Workforce", "section", "Staff");
        assertThat(plan.get("").is(200).at("/themes"))
                .isEqualTo(List.of(
                        Json.map("title", "Workforce", "sections", List.of("Staff")),
                        Json.map("title", "Flow", "sections", List.of("Discharge", "Beds"))));
    }

    @Test
    void aListSaysWhatItAnswers() {
        var plan = newPlan();
        plan.register("1");
        var answer = plan.get("/actions?asAt=4.12.20").is(200);
        assertThat(answer.at("/asAt")).isEqualTo(DAY);
        assertThat(answer.at("/total")).isEqualTo(1);
        assertThat(answer.at("/page")).isEqualTo(0);
        assertThat(answer.at("/size")).isEqualTo(50);
        answer.at("/knownAt");
    }

    @Test
    void actionsAreInTheOrderOfTheDocumentUnlessSorted() {
        var plan = newPlan();
        plan.register("2.10");
        plan.register("1");
        plan.register("2.9");
        assertThat(plan.get("/actions").references()).containsExactly("2.10", "1", "2.9");
        assertThat(plan.get("/actions").actions())
                .extracting(action -> (Integer) action.get("position"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void anActionInAListIsTheActionByItself() {
        var plan = newPlan();
        var action = plan.register("1", "rag", "RED", "targetDate", "30.11.20", "progress", "Started");
        assertThat(plan.get("/actions?asAt=" + DAY).actions())
                .singleElement()
                .isEqualTo(action.asAt(DAY).at(""));
    }

    @Test
    void anActionHasTheFieldsOfTheContractAndNoOther() {
        var fields = List.of(
                "planId",
                "reference",
                "paragraphReferences",
                "theme",
                "section",
                "position",
                "requirement",
                "owner",
                "targetDate",
                "rag",
                "fullyMet",
                "gap",
                "status",
                "completedOn",
                "progress",
                "confirmedAsAt",
                "overdue",
                "daysOverdue",
                "version",
                "lastRecordedAt");
        var action = newAction();
        action.record("record-progress", "narrative", "Started", "asAt", DAY);
        assertThat(((Map<?, ?>) action.asAt(DAY).at("")).keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(fields);
        assertThat(((Map<?, ?>) action.asAt(DAY).at("/progress")).keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("narrative", "asAt", "recordedAt", "recordedBy");
    }

    @Test
    void unknownPlansAndActionsAreNotFound() {
        var unknown = new PlanDriver(api, PlanDriver.newId());
        assertThat(List.of(
                        "",
                        "/actions",
                        "/actions/1",
                        "/actions/1/history",
                        "/changes?from=2020-12-01",
                        "/trend?from=2020-12-01&step=day"))
                .allSatisfy(rest -> unknown.get(rest).problem(404));
        unknown.replay("").problem(404);
        var action = newPlan().action("1");
        action.get("").problem(404);
        action.get("/history").problem(404);
    }
}
