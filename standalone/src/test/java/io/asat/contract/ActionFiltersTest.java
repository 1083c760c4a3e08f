package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionFiltersTest extends ContractTest {
    private PlanDriver plan;

    private List<String> found(String filter) {
        return plan.get("/actions?asAt=2020-12-04" + filter).references();
    }

    @Test
    void byStatus() {
        plan = newPlan();
        plan.register("1");
        plan.register("2").record("mark-complete", "asAt", "2020-12-01");
        plan.register("3").record("withdraw", "reason", "Superseded", "asAt", "2020-12-01");
        assertThat(found("")).containsExactly("1", "2");
        assertThat(found("&status=OPEN")).containsExactly("1");
        assertThat(found("&status=COMPLETE&status=WITHDRAWN")).containsExactly("2", "3");
        assertThat(plan.get("/actions?asAt=2020-11-30").references()).containsExactly("1", "2", "3");
    }

    @Test
    void byRagAndFullyMet() {
        plan = newPlan();
        plan.register("1", "rag", "RED", "fullyMet", "NO");
        plan.register("2", "rag", "AMBER", "fullyMet", "PARTLY");
        plan.register("3", "rag", "RED", "fullyMet", "YES");
        plan.register("4");
        assertThat(found("&rag=RED")).containsExactly("1", "3");
        assertThat(found("&rag=RED&rag=AMBER")).containsExactly("1", "2", "3");
        assertThat(found("&fullyMet=PARTLY&fullyMet=YES")).containsExactly("2", "3");
        assertThat(found("&rag=RED&fullyMet=YES")).containsExactly("3");
    }

    @Test
    void byOwnerThemeAndSection() {
        plan = newPlan();
        plan.register("1", "owner", "Director of Adults", "theme", "Flow & beds", "section", "Discharge");
        plan.register("2", "owner", "Head of Service", "theme", "Workforce");
        plan.register("3", "theme", "Workforce", "section", "Staff");
        assertThat(found("&owner=Director%20of%20Adults")).containsExactly("1");
        assertThat(found("&owner=Director+of+Adults&owner=Head+of+Service")).containsExactly("1", "2");
        assertThat(found("&owner=Nobody")).isEmpty();
        assertThat(found("&theme=Flow%20%26%20beds")).containsExactly("1");
        assertThat(found("&theme=Workforce")).containsExactly("2", "3");
        assertThat(found("&section=Staff&section=Discharge")).containsExactly("1", "3");
    }

    @Test
    void byTargetDate() {
        plan = newPlan();
        plan.register("1", "targetDate", "3.12.20");
        plan.register("2", "targetDate", "4.12.20");
        plan.register("3", "targetDate", "Ongoing");
        plan.register("4");
        plan.register("5", "targetDate", "1.12.20").record("mark-complete", "asAt", "2020-12-02");
        assertThat(found("&overdue=true")).containsExactly("1");
        assertThat(found("&overdue=false")).containsExactly("2", "3", "4", "5");
        assertThat(found("&dueBefore=2020-12-04&status=OPEN")).containsExactly("1");
        assertThat(found("&dueBefore=5.12.20&status=OPEN")).containsExactly("1", "2");
    }

    @Test
    void byTheDayOfTheLatestConfirmation() {
        plan = newPlan();
        plan.register("1");
        plan.register("2").record("confirm-position", "asAt", "2020-12-01");
        plan.register("3").record("change-rag", "rag", "RED", "asAt", "2020-12-02");
        assertThat(found("&notConfirmedSince=2020-12-01")).containsExactly("1");
        assertThat(found("&notConfirmedSince=2.12.20")).containsExactly("1", "2");
        assertThat(found("&notConfirmedSince=2020-10-01")).isEmpty();
    }

    @Test
    void byAWordOfTheirTexts() {
        plan = newPlan();
        plan.register("1", "requirement", "Publish the discharge policy");
        plan.register("2", "progress", "The DISCHARGE team has met");
        plan.register("3");
        assertThat(found("&q=discharge")).containsExactly("1", "2");
        assertThat(found("&q=" + Api.encode("(discharge"))).isEmpty();
        assertThat(found("&q=.*")).isEmpty();
    }

    @Test
    void filtersLookAtTheDayAskedFor() {
        plan = newPlan();
        plan.register("1", "rag", "RED").record("change-rag", "rag", "GREEN", "asAt", "2020-12-04");
        assertThat(found("&rag=RED")).isEmpty();
        assertThat(plan.get("/actions?asAt=2020-12-03&rag=RED").references()).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=CLOSED",
                "status=open",
                "rag=BLUE",
                "rag=red",
                "fullyMet=MAYBE",
                "overdue=perhaps",
                "dueBefore=soon",
                "dueBefore=31.2.21",
                "notConfirmedSince=once",
                "asAt=never",
                "knownAt=never",
                "colour=red",
                "Status=OPEN",
                "asAt=2020-12-04&asAt=2020-12-05"
            })
    void anythingElseIsRefused(String parameters) {
        newPlan().get("/actions?" + parameters).problem(400);
    }
}
