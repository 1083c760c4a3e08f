package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfirmPositionTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void aConfirmationMovesTheDayOfTheLatestEntry() {
        var action = newAction();
        action.record("confirm-position", "note", "Nothing new", "asAt", DAY);
        assertThat(action.asAt("2020-12-03").at("/confirmedAsAt")).isEqualTo(FIRST_DAY);
        assertThat(action.asAt("2021-01-31").at("/confirmedAsAt")).isEqualTo(DAY);
    }

    @Test
    void aConfirmationHoldsAgainstWhatIsEnteredInBetween() {
        var action = newPlan().register("2.9", "rag", "AMBER", "owner", "Director", "targetDate", "31.12.20");
        action.record("confirm-position", "asAt", DAY);
        action.record("change-rag", "rag", "RED", "asAt", "2020-11-15");
        action.record("assign-owner", "owner", null, "asAt", "2020-11-15");
        action.record("set-target-date", "targetDate", "", "reason", "None", "asAt", "2020-11-15");
        var before = action.asAt("2020-12-03");
        assertThat(before.at("/rag")).isEqualTo("RED");
        assertThat(before.at("/owner")).isNull();
        assertThat(before.at("/targetDate/kind")).isEqualTo("EMPTY");
        var after = action.asAt(DAY);
        assertThat(after.at("/rag")).isEqualTo("AMBER");
        assertThat(after.at("/owner")).isEqualTo("Director");
        assertThat(after.at("/targetDate"))
                .isEqualTo(Map.of("text", "31.12.20", "kind", "FIXED", "date", "2020-12-31"));
    }

    @Test
    void aConfirmationSaysNothingOfWhatHasNoValue() {
        var action = newAction();
        action.record("confirm-position", "asAt", DAY);
        action.record("change-rag", "rag", "RED", "asAt", "2020-11-15");
        assertThat(action.asAt(DAY).at("/rag")).isEqualTo("RED");
    }

    @Test
    void aConfirmationSaysNothingOfStatus() {
        var action = newAction();
        action.record("mark-complete", "asAt", "2020-11-20");
        action.record("confirm-position", "asAt", DAY);
        action.record("reopen", "reason", "Not done", "asAt", "2020-11-25");
        assertThat(action.asAt(DAY).at("/status")).isEqualTo("OPEN");
    }

    @Test
    void confirmingTheSameDayAgainRecordsNothing() {
        var action = newPlan().register("2.9", "rag", "AMBER");
        action.record("confirm-position", "note", "Checked", "asAt", DAY);
        action.send("confirm-position", "note", "Asked", "asAt", DAY).repeats(2, 2);
        action.hasStored(2);
    }

    @Test
    void confirmingTheDayOfRegistrationRepeatsTheRegistration() {
        newPlan()
                .register("2.9", "rag", "AMBER")
                .send("confirm-position", "asAt", FIRST_DAY)
                .repeats(1, 1);
    }

    @Test
    void aConfirmationAfterAChangeOnItsDayRepeatsTheLatestOfWhatItRepeats() {
        var action = newPlan().register("2.9", "rag", "AMBER");
        action.record("confirm-position", "asAt", DAY);
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.send("confirm-position", "asAt", DAY).repeats(3, 3);
    }

    @Test
    void whereThereIsNothingToConfirmOnlyAConfirmationIsRepeated() {
        var action = newAction();
        action.record("backdate-registration", "asAt", "2020-09-01", "reason", "Older");
        action.record("confirm-position", "asAt", "2020-09-10");
        action.send("confirm-position", "asAt", "2020-09-10").repeats(3, 3);
        action.record("confirm-position", "asAt", "2020-09-11");
        action.record("retract-entry", "sequence", 3, "reason", "No");
        action.record("confirm-position", "asAt", "2020-09-10");
    }

    @Test
    void retractingAConfirmationRemovesAllItAsserted() {
        var action = newPlan().register("2.9", "rag", "AMBER", "owner", "Director");
        var sequence = action.record("confirm-position", "asAt", DAY);
        action.record("change-rag", "rag", "RED", "asAt", "2020-11-15");
        action.record("retract-entry", "sequence", sequence, "reason", "Not checked");
        assertThat(action.asAt(DAY).at("/rag")).isEqualTo("RED");
        assertThat(action.asAt(DAY).at("/confirmedAsAt")).isEqualTo("2020-11-15");
    }

    @Test
    void progressConfirmedIsStillProgressOfItsFirstDay() {
        var action = newAction();
        var recorded = action.sendAs(Role.OFFICER, "record-progress", "narrative", "Started", "asAt", "2020-11-01");
        action.record("confirm-position", "asAt", DAY);
        var progress = action.asAt(DAY);
        assertThat(progress.at("/progress/asAt")).isEqualTo("2020-11-01");
        assertThat(progress.at("/progress/recordedBy")).isEqualTo("officer");
        assertThat(progress.at("/progress/recordedAt")).isEqualTo(recorded.at("/recordedAt"));
    }
}
