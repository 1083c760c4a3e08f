package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void everyCommandLeavesItsEvent() {
        var action = newAction();
        for (var command : RequestBodies.COMMANDS) {
            action.post(Role.MANAGER, command, Json.text(RequestBodies.valid(command)))
                    .recorded();
        }
        var history = action.history();
        assertThat(history)
                .extracting(entry -> entry.get("kind"))
                .containsExactly(
                        "ActionRegistered",
                        "ProgressRecorded",
                        "RagChanged",
                        "RequirementAssessed",
                        "GapIdentified",
                        "OwnerAssigned",
                        "TargetDateSet",
                        "ActionCompleted",
                        "ActionReopened",
                        "PositionConfirmed",
                        "ActionDescribed",
                        "ActionWithdrawn",
                        "RegistrationBackdated",
                        "EntryRetracted");
        assertThat(history).extracting(entry -> entry.get("sequence")).isEqualTo(numbersTo(14));
        assertThat(history)
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("recordedBy", "manager")
                        .containsOnlyKeys("sequence", "kind", "asAt", "recordedAt", "recordedBy", "data", "retracted"));
        assertThat(history)
                .extracting(entry -> Instant.parse((String) entry.get("recordedAt")))
                .isSorted();
    }

    @Test
    void anEntryHasTheFieldsOfItsCommand() {
        var action = newPlan().register("2.9", "rag", "AMBER");
        action.record("change-rag", "rag", "RED", "reason", "Late", "asAt", DAY);
        action.record("set-target-date", "targetDate", "31.12.20", "reason", "Agreed", "asAt", DAY);
        action.record("confirm-position", "note", "Checked", "asAt", DAY);
        action.record("retract-entry", "sequence", 2, "reason", "Wrong");
        var history = action.history();
        assertThat(data(history, 1))
                .containsEntry("requirement", PlanDriver.REQUIREMENT)
                .containsEntry("rag", "AMBER");
        assertThat(data(history, 2)).containsEntry("rag", "RED").containsEntry("reason", "Late");
        assertThat(data(history, 3))
                .containsEntry("reason", "Agreed")
                .containsEntry("targetDate", Map.of("text", "31.12.20", "kind", "FIXED", "date", "2020-12-31"));
        assertThat(data(history, 4)).containsEntry("note", "Checked");
        assertThat(data(history, 5)).containsEntry("sequence", 2).containsEntry("reason", "Wrong");
    }

    @Test
    void aRetractedEntryStaysAndSaysSo() {
        var action = newAction();
        action.sendAs(Role.OFFICER, "change-rag", "rag", "RED", "asAt", DAY).recorded();
        var retraction =
                action.send("retract-entry", "sequence", 2, "reason", "Wrong").recorded();
        var history = action.history();
        assertThat(history.get(0)).containsEntry("retracted", null).containsEntry("asAt", FIRST_DAY);
        assertThat(history.get(1))
                .containsEntry("asAt", DAY)
                .containsEntry("recordedBy", "officer")
                .containsEntry(
                        "retracted",
                        Map.of(
                                "recordedAt", retraction.at("/recordedAt"),
                                "recordedBy", "manager",
                                "reason", "Wrong"));
        assertThat(history.get(2)).containsEntry("asAt", null).containsEntry("retracted", null);
    }

    @Test
    void aHistoryIsWhatWasKnownThen() {
        var action = newAction();
        var first = Instant.parse(action.get("").text("/lastRecordedAt"));
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.record("retract-entry", "sequence", 2, "reason", "Wrong");
        for (var entry : action.history()) {
            var knownAt = Instant.parse((String) entry.get("recordedAt"));
            var known = action.get("/history?knownAt=" + knownAt).is(200).list("/entries");
            assertThat(known)
                    .extracting(other -> (Integer) other.get("sequence"))
                    .contains((Integer) entry.get("sequence"));
            assertThat(known)
                    .allSatisfy(other -> assertThat(Instant.parse((String) other.get("recordedAt")))
                            .isBeforeOrEqualTo(knownAt));
            var retractionKnown = known.size() == 3;
            assertThat(known.subList(1, known.size()))
                    .filteredOn(other -> other.get("sequence").equals(2))
                    .allSatisfy(
                            other -> assertThat(other.get("retracted") != null).isEqualTo(retractionKnown));
        }
        action.get("/history?knownAt=" + first.minusMillis(1)).problem(404);
    }

    private static List<Object> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).<Object>mapToObj(i -> i).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(List<Map<String, Object>> history, int sequence) {
        return (Map<String, Object>) history.get(sequence - 1).get("data");
    }
}
