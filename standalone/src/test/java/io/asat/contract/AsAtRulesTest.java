package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsAtRulesTest extends ContractTest {
    @Test
    void aCommandHoldsFromTodayUnlessItSaysOtherwise() {
        var action = newAction();
        var earliest = today();
        action.record("change-rag", "rag", "RED");
        var day = (String) action.history().getLast().get("asAt");
        assertThat(day).isBetween(earliest.toString(), today().toString());
    }

    @Test
    void aRegistrationHoldsFromTodayUnlessItSaysOtherwise() {
        var plan = newPlan();
        var earliest = today();
        var body = Json.object("reference", "1", "requirement", "Plan beds");
        api.post(Role.MANAGER, plan.address() + "/actions", body).is(201);
        plan.get("/actions/1?asAt=" + earliest.minusDays(1)).problem(404);
        assertThat(plan.get("/actions/1?asAt=" + today()).is(200).text("/confirmedAsAt"))
                .isBetween(earliest.toString(), today().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record-progress",
                "change-rag",
                "assess-requirement",
                "identify-gap",
                "assign-owner",
                "set-target-date",
                "mark-complete",
                "reopen",
                "withdraw",
                "confirm-position",
                "describe",
                "backdate-registration"
            })
    void noCommandReachesIntoTheFuture(String command) {
        var action = newAction();
        var body = RequestBodies.valid(command);
        body.put("asAt", today().plusDays(2).toString());
        action.post(Role.MANAGER, command, Json.text(body)).blames("/asAt");
        action.hasStored(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record-progress",
                "change-rag",
                "assess-requirement",
                "identify-gap",
                "assign-owner",
                "set-target-date",
                "mark-complete",
                "reopen",
                "withdraw",
                "confirm-position",
                "describe"
            })
    void noCommandReachesBackBeforeTheFirstDay(String command) {
        var action = newAction();
        var body = RequestBodies.valid(command);
        body.put("asAt", "2020-09-30");
        action.post(Role.MANAGER, command, Json.text(body)).blames("/asAt");
        action.hasStored(1);
    }

    @Test
    void aRegistrationInTheFutureIsRefused() {
        var plan = newPlan();
        plan.tryToRegister("2.9", "asAt", today().plusDays(2)).blames("/asAt");
        assertThat(plan.replay("?asAt=2999-12-31").actions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-04", "4.12.20", "04.12.2020", "04/12/2020", "4/12/20", "4 December 2020"})
    void daysAreReadAsTheyAreWrittenInBritain(String day) {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", day);
        assertThat(action.history().getLast()).containsEntry("asAt", "2020-12-04");
        assertThat(action.asAt(day).at("/rag")).isEqualTo("RED");
        assertThat(action.asAt("2020-12-03").at("/rag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.21", "2021-02-29", "31 June 2021", "32.1.21", "0.1.21", "2020-13-01", "12/31/2020", "yesterday",
                "", " ", "2020-12", "4.12", "20201204", "2020-12-04T10:00:00Z", "4 Decembre 2020", "-4.12.20",
                "+999999999-01-01", "２０２０-12-04"
            })
    void aDayThatIsNoneIsRefused(String day) {
        var action = newAction();
        action.send("change-rag", "rag", "RED", "asAt", day).blames("/asAt");
        action.hasStored(1);
        action.get("?asAt=" + Api.encode(day)).problem(400);
    }

    @Test
    void aDayIsText() {
        var action = newAction();
        action.send("change-rag", "rag", "RED", "asAt", 20201204).blames("/asAt");
        action.hasStored(1);
    }

    @Test
    void anOfficerMayRecordWhatHeldEarlier() {
        newAction()
                .sendAs(Role.OFFICER, "change-rag", "rag", "RED", "asAt", "2020-10-01")
                .recorded();
    }

    @Test
    void entriesArriveInAnyOrder() {
        var action = newAction();
        action.record("record-progress", "narrative", "Done", "asAt", "2021-01-10");
        action.record("record-progress", "narrative", "Started", "asAt", "2020-11-10");
        action.record("record-progress", "narrative", "Half way", "asAt", "2020-12-10");
        assertThat(action.asAt("2020-12-09").at("/progress/narrative")).isEqualTo("Started");
        assertThat(action.asAt("2020-12-10").at("/progress/narrative")).isEqualTo("Half way");
        assertThat(action.asAt("2021-01-10").at("/progress/narrative")).isEqualTo("Done");
    }
}
