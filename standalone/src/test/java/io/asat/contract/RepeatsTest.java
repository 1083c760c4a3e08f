package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest extends ContractTest {
    private static final String DAY = "2020-12-04";

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
                "withdraw",
                "describe"
            })
    void sayingTheSameAgainRecordsNothing(String command) {
        var action = newAction();
        var body = RequestBodies.valid(command);
        var first = action.post(Role.MANAGER, command, Json.text(body)).recorded();
        action.record("describe", "section", "Later", "reason", "Moved", "asAt", "2020-12-24");
        var again = action.post(Role.MANAGER, command, Json.text(body)).repeats(2, 3);
        assertThat(again.at("/recordedAt")).isEqualTo(first.at("/recordedAt"));
        action.hasStored(3);
    }

    @Test
    void reasonsNotesAndEvidenceMakeNoDifference() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "reason", "Late", "asAt", DAY);
        action.send("change-rag", "rag", "RED", "reason", "Very late", "asAt", DAY)
                .repeats(2, 2);
        action.record("mark-complete", "evidence", "Minutes", "asAt", DAY);
        action.send("mark-complete", "evidence", "A letter", "asAt", DAY).repeats(3, 3);
        action.record("reopen", "reason", "Not done", "asAt", "2020-12-05");
        action.send("reopen", "reason", "Really not", "asAt", "2020-12-05").repeats(4, 4);
    }

    @Test
    void whoSaysItMakesNoDifference() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.sendAs(Role.OFFICER, "change-rag", "rag", "RED", "asAt", DAY).repeats(2, 2);
    }

    @Test
    void aClearedFieldIsRepeatedByClearingIt() {
        var action = newAction();
        action.record("change-rag", "rag", null, "asAt", DAY);
        action.send("change-rag", "rag", null, "asAt", DAY).repeats(2, 2);
    }

    @Test
    void whatTheRegistrationSaidIsRepeatedOnItsDayOnly() {
        var action = newPlan().register("2.9", "rag", "AMBER");
        action.send("change-rag", "rag", "AMBER", "asAt", FIRST_DAY).repeats(1, 1);
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-10-02");
    }

    @Test
    void aTargetDateIsTheSameByTextKindAndDate() {
        var action = newAction();
        action.record("set-target-date", "targetDate", "31.12.20", "reason", "Agreed", "asAt", DAY);
        var same = Json.map("text", "31.12.20", "kind", "FIXED", "date", "2020-12-31");
        action.send("set-target-date", "targetDate", same, "reason", "Again", "asAt", DAY)
                .repeats(2, 2);
        var otherText = Json.map("text", "End Dec", "kind", "FIXED", "date", "2020-12-31");
        action.record("set-target-date", "targetDate", otherText, "reason", "Again", "asAt", DAY);
        var otherKind = Json.map("text", "End Dec", "kind", "MIXED", "date", "2020-12-31");
        action.record("set-target-date", "targetDate", otherKind, "reason", "Again", "asAt", DAY);
        var otherDate = Json.map("text", "End Dec", "kind", "MIXED", "date", "2020-12-30");
        action.record("set-target-date", "targetDate", otherDate, "reason", "Again", "asAt", DAY);
    }

    @Test
    void whatIsNoLongerInForceIsNotRepeated() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.record("change-rag", "rag", "AMBER", "asAt", DAY);
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.record("retract-entry", "sequence", 4, "reason", "No");
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.hasStored(6);
    }

    @Test
    void aDescriptionIsRepeatedOnlyAsAWhole() {
        var action = newAction();
        action.record("describe", "theme", "Flow", "reason", "Place", "asAt", DAY);
        action.record("describe", "theme", "Flow", "section", "Beds", "reason", "Place", "asAt", DAY);
        action.send("describe", "theme", "Flow", "reason", "Place", "asAt", DAY).repeats(3, 3);
        action.record("describe", "section", "Staff", "reason", "Place", "asAt", DAY);
        action.send("describe", "theme", "Flow", "section", "Staff", "reason", "Place", "asAt", DAY)
                .repeats(4, 4);
    }

    @Test
    void theOrderOfParagraphReferencesIsPartOfTheirValue() {
        var action = newAction();
        action.record("describe", "paragraphReferences", List.of("1", "2"), "reason", "Place", "asAt", DAY);
        action.send("describe", "paragraphReferences", List.of("1", "2"), "reason", "x", "asAt", DAY)
                .repeats(2, 2);
        action.record("describe", "paragraphReferences", List.of("2", "1"), "reason", "Place", "asAt", DAY);
    }

    @Test
    void retractingTwiceIsARepeatOfTheRetraction() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.record("retract-entry", "sequence", 2, "reason", "A mistake");
        action.send("retract-entry", "sequence", 2, "reason", "Another word").repeats(3, 3);
        action.hasStored(3);
    }
}
