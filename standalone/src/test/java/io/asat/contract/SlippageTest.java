package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlippageTest extends ContractTest {

    @Test
    void everyTargetDateIsToldWithWhoSetItAndWhy() {
        var action = newPlan().register("1", "targetDate", "30.11.20");
        action.record("set-target-date", "targetDate", "TBC", "reason", "Nobody knows", "asAt", "2020-12-10");
        action.record("set-target-date", "targetDate", "End Jan 2021", "reason", "Agreed", "asAt", "2020-12-15");
        var told = told(action, "");
        assertThat(texts(told)).containsExactly("30.11.20", "TBC", "End Jan 2021");
        assertThat(told.get(0))
                .containsEntry("asAt", FIRST_DAY)
                .containsEntry("until", "2020-12-10")
                .containsEntry("kind", "ActionRegistered")
                .containsEntry("reason", null)
                .containsEntry("slippedFromFirst", 0)
                .containsEntry("slippedFromPrevious", null)
                .containsEntry("overdueFrom", "2020-12-01")
                .containsEntry("daysOverdue", 9);
        assertThat(told.get(1)).containsEntry("slippedFromFirst", null).containsEntry("overdueDuring", List.of());
        var last = action.history().getLast();
        assertThat(told.get(2))
                .containsEntry("until", null)
                .containsEntry("sequence", 3)
                .containsEntry("recordedBy", "manager")
                .containsEntry("recordedAt", last.get("recordedAt"))
                .containsEntry("reason", "Agreed")
                .containsEntry("slippedFromFirst", 62)
                .containsEntry("slippedFromPrevious", 62);
    }

    @Test
    void aRetractedDateNeverWasButWasKnown() {
        var action = newPlan().register("1", "targetDate", "30.11.20");
        var sequence =
                action.record("set-target-date", "targetDate", "1.2.21", "reason", "Slipped", "asAt", "2020-12-10");
        var known = action.history().getLast().get("recordedAt");
        action.record("retract-entry", "sequence", sequence, "reason", "Never agreed");
        assertThat(texts(told(action, ""))).containsExactly("30.11.20");
        assertThat(texts(told(action, "?knownAt=" + known))).containsExactly("30.11.20", "1.2.21");
    }

    @Test
    void whatIsOverdueNowIsSoByTheLastDate() {
        var action = newPlan().register("1", "targetDate", "30.11.20");
        var last = told(action, "").getLast();
        assertThat(last).containsEntry("daysOverdue", action.get("").at("/daysOverdue"));
        assertThat(last.get("overdueDuring")).isEqualTo(List.of(Json.map("from", "2020-12-01", "until", null)));
    }

    @Test
    void daysOnWhichAnActionIsCompleteAreNotOverdue() {
        var action = newPlan().register("1", "targetDate", "30.11.20");
        action.record("mark-complete", "asAt", "2020-12-05");
        action.record("reopen", "reason", "Not so", "asAt", "2020-12-08");
        action.record("withdraw", "reason", "Superseded", "asAt", "2020-12-09");
        assertThat(told(action, "").getLast())
                .containsEntry("daysOverdue", 8)
                .containsEntry(
                        "overdueDuring",
                        List.of(
                                Map.of("from", "2020-12-01", "until", "2020-12-05"),
                                Map.of("from", "2020-12-08", "until", "2020-12-09")));
    }

    @Test
    void anActionWithoutAnyHasNone() {
        assertThat(told(newAction(), ""))
                .singleElement()
                .satisfies(none -> assertThat(none)
                        .containsEntry("targetDate", NaiveModel.NO_TARGET_DATE)
                        .containsEntry("asAt", FIRST_DAY)
                        .containsEntry("sequence", null));
    }

    @Test
    void thereAreNoneOfAnActionThatThereIsNot() {
        var action = newAction();
        action.get("/target-dates?knownAt=2020-01-01").problem(404);
        action.get("/target-dates?knownAt=soon").problem(400);
        action.get("/target-dates?asAt=2020-12-04").problem(400);
        action.plan().action("99").get("/target-dates").problem(404);
        api.get(Role.VIEWER, "/api/plans/" + PlanDriver.newId() + "/actions/1/target-dates")
                .problem(404);
    }

    @Test
    void theDocumentTellsOfThem() {
        assertThat(api.get(Role.VIEWER, "/v3/api-docs").is(200).body())
                .contains("/api/plans/{planId}/actions/{reference}/target-dates");
    }

    private static List<Map<String, Object>> told(ActionDriver action, String parameters) {
        return action.get("/target-dates" + parameters).is(200).list("/targetDates");
    }

    private static List<Object> texts(List<Map<String, Object>> told) {
        return told.stream()
                .<Object>map(each -> ((Map<?, ?>) each.get("targetDate")).get("text"))
                .toList();
    }
}
