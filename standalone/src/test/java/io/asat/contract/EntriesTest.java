package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest extends ContractTest {
    private static final String DAY = "2020-12-04";
    private static final String DAY_BEFORE = "2020-12-03";

    @ParameterizedTest
    @CsvSource({
        "change-rag, rag, AMBER",
        "assess-requirement, fullyMet, PARTLY",
        "identify-gap, gap, Two more nurses",
        "assign-owner, owner, Head of Service"
    })
    void anEntryHoldsFromItsDayUntilItIsCleared(String command, String field, String value) {
        var action = newAction();
        action.record(command, field, value, "asAt", DAY);
        action.record(command, field, null, "asAt", "2020-12-20");
        assertThat(action.asAt(DAY_BEFORE).at("/" + field)).isNull();
        assertThat(action.asAt(DAY).at("/" + field)).isEqualTo(value);
        assertThat(action.asAt("2020-12-19").at("/" + field)).isEqualTo(value);
        assertThat(action.asAt("2020-12-20").at("/" + field)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"change-rag, rag", "assess-requirement, fullyMet", "identify-gap, gap", "assign-owner, owner"})
    void aFieldLeftOutIsNotAFieldCleared(String command, String field) {
        var action = newAction();
        action.send(command).blames("/" + field);
        action.hasStored(1);
    }

    @ParameterizedTest
    @CsvSource({
        "record-progress, narrative",
        "identify-gap, gap",
        "assign-owner, owner",
        "set-target-date, reason",
        "reopen, reason",
        "withdraw, reason",
        "describe, reason",
        "backdate-registration, reason",
        "retract-entry, reason"
    })
    void aTextThatIsRequiredIsNotBlank(String command, String field) {
        var action = newAction();
        var body = RequestBodies.valid(command);
        body.put(field, " \t\n");
        action.post(Role.MANAGER, command, Json.text(body)).blames("/" + field);
        body.remove(field);
        action.post(Role.MANAGER, command, Json.text(body)).blames("/" + field);
        action.hasStored(1);
    }

    @Test
    void everyAnswerTellsWhatWasStored() {
        var action = newAction();
        var answer = action.send("record-progress", "narrative", "Started", "asAt", DAY)
                .recorded();
        assertThat(answer.at("/planId")).isEqualTo(action.plan().id());
        assertThat(answer.at("/reference")).isEqualTo("2.9");
        assertThat(answer.at("/sequence")).isEqualTo(2);
        assertThat(answer.header("AsAt-Position")).isPresent();
        var read = action.asAt(DAY);
        assertThat(read.at("/version")).isEqualTo(2);
        assertThat(read.at("/lastRecordedAt")).isEqualTo(answer.at("/recordedAt"));
        assertThat(read.at("/progress/recordedAt")).isEqualTo(answer.at("/recordedAt"));
    }

    @Test
    void progressSaysSinceWhenAndByWhom() {
        var action = newAction();
        action.sendAs(Role.OFFICER, "record-progress", "narrative", "Started", "asAt", DAY)
                .recorded();
        var read = action.asAt("2020-12-24");
        assertThat(read.at("/progress/narrative")).isEqualTo("Started");
        assertThat(read.at("/progress/asAt")).isEqualTo(DAY);
        assertThat(read.at("/progress/recordedBy")).isEqualTo("officer");
        assertThat(action.asAt(DAY_BEFORE).at("/progress")).isNull();
    }

    @Test
    void statusFollowsCompletionReopeningAndWithdrawal() {
        var action = newAction();
        action.record("mark-complete", "evidence", "Minutes of 1 December", "asAt", "2020-12-01");
        action.record("reopen", "reason", "Not done after all", "asAt", "2020-12-05");
        action.record("withdraw", "reason", "Superseded", "asAt", "2020-12-09");
        assertThat(action.asAt(FIRST_DAY).at("/status")).isEqualTo("OPEN");
        assertThat(action.asAt("2020-12-04").at("/status")).isEqualTo("COMPLETE");
        assertThat(action.asAt("2020-12-04").at("/completedOn")).isEqualTo("2020-12-01");
        assertThat(action.asAt("2020-12-08").at("/status")).isEqualTo("OPEN");
        assertThat(action.asAt("2020-12-08").at("/completedOn")).isNull();
        assertThat(action.asAt("2020-12-09").at("/status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void theSameValueOnAnotherDayIsAnEntry() {
        var action = newAction();
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-12-01");
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-12-15");
        action.record("change-rag", "rag", "RED", "asAt", "2020-12-08");
        assertThat(action.asAt("2020-12-15").at("/rag")).isEqualTo("AMBER");
        assertThat(action.asAt("2020-12-14").at("/rag")).isEqualTo("RED");
    }

    @Test
    void ofTwoEntriesOnOneDayTheLaterRecordedIsInForce() {
        var action = newAction();
        action.record("change-rag", "rag", "AMBER", "asAt", DAY);
        action.record("change-rag", "rag", "GREEN", "asAt", DAY);
        assertThat(action.asAt(DAY).at("/rag")).isEqualTo("GREEN");
    }

    @Test
    void anUnknownActionOrPlanIsNotFound() {
        var plan = newPlan();
        plan.action("2.9").send("change-rag", "rag", "RED").problem(404);
        new PlanDriver(api, PlanDriver.newId())
                .action("2.9")
                .send("change-rag", "rag", "RED")
                .problem(404);
    }
}
