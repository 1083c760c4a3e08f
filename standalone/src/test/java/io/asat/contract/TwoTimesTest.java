package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoTimesTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void anAnswersRecordedAtIncludesItsEntryAndTheMillisecondBeforeDoesNot() {
        var action = newAction();
        untilTimeHasMovedOnFrom(action.get("").text("/lastRecordedAt"), action);
        var recorded =
                action.send("change-rag", "rag", "RED", "asAt", DAY).recorded().text("/recordedAt");
        assertThat(action.asAt(DAY, recorded).at("/rag")).isEqualTo("RED");
        assertThat(action.asAt(DAY, recorded).at("/lastRecordedAt")).isEqualTo(recorded);
        var before = Instant.parse(recorded).minusMillis(1);
        assertThat(action.asAt(DAY, before.toString()).at("/rag")).isNull();
        assertThat(Instant.parse(action.asAt(DAY, before.toString()).text("/lastRecordedAt")))
                .isBeforeOrEqualTo(before);
    }

    @Test
    void aCorrectionLeavesWhatWasKnownBefore() {
        var action = newAction();
        var wrong = action.send("record-progress", "narrative", "Done", "asAt", DAY)
                .recorded()
                .text("/recordedAt");
        untilTimeHasMovedOnFrom(wrong, action);
        action.record("record-progress", "narrative", "Half way", "asAt", DAY);
        assertThat(action.asAt(DAY, wrong).at("/progress/narrative")).isEqualTo("Done");
        assertThat(action.asAt(DAY).at("/progress/narrative")).isEqualTo("Half way");
    }

    @Test
    void aDayAsKnownAtReachesToTheNextMidnightInLondon() {
        var action = newAction();
        var recordedOn = Instant.parse(action.get("").text("/lastRecordedAt"))
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
        action.asAt(DAY, recordedOn.toString());
        action.get("?asAt=" + DAY + "&knownAt=" + recordedOn.minusDays(1)).problem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "", "31.2.21", "2020-12-04T10:00:00", "2020-12-04T25:00:00Z", "1607040000"})
    void aMomentThatIsNoneIsRefused(String knownAt) {
        newAction().get("?knownAt=" + Api.encode(knownAt)).problem(400);
    }

    @Test
    void aFutureDayShowsWhatWillHoldIfNothingHappens() {
        var action = newAction();
        action.record("set-target-date", "targetDate", "31.12.2020", "reason", "Agreed", "asAt", DAY);
        assertThat(action.asAt("2999-12-31").at("/targetDate/date")).isEqualTo("2020-12-31");
        assertThat(action.asAt("2999-12-31").at("/overdue")).isEqualTo(true);
    }

    @Test
    void anActionIsUnknownBeforeItsFirstDayAndTheAnswerSaysSinceWhenItIs() {
        var action = newAction();
        action.get("?asAt=2020-09-30").problem(404).saying(FIRST_DAY);
        assertThat(action.plan().get("/actions?asAt=2020-09-30").actions()).isEmpty();
        action.asAt(FIRST_DAY);
    }

    @Test
    void versionDependsOnWhatIsKnownOnly() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        assertThat(action.asAt(FIRST_DAY).at("/version")).isEqualTo(2);
    }

    @Test
    void progressRepeatedCountsFromTheFirstDayOfItsUnbrokenRun() {
        var action = newAction();
        action.record("record-progress", "narrative", "Waiting", "asAt", "2020-11-01");
        action.record("record-progress", "narrative", "Moving", "asAt", "2020-11-10");
        action.sendAs(Role.OFFICER, "record-progress", "narrative", "Waiting", "asAt", "2020-11-20")
                .recorded();
        action.record("record-progress", "narrative", "Waiting", "asAt", "2020-11-30");
        var answer = action.asAt(DAY);
        assertThat(answer.at("/progress/asAt")).isEqualTo("2020-11-20");
        assertThat(answer.at("/progress/recordedBy")).isEqualTo("officer");
        action.record("retract-entry", "sequence", 3, "reason", "It never moved");
        assertThat(action.asAt(DAY).at("/progress/asAt")).isEqualTo("2020-11-01");
        assertThat(action.asAt(DAY).at("/progress/recordedBy")).isEqualTo("manager");
    }

    @Test
    void whatIsCorrectedWithinADayBreaksNoRun() {
        var action = newAction();
        action.record("record-progress", "narrative", "Waiting", "asAt", "2020-11-01");
        action.record("record-progress", "narrative", "Moving", "asAt", "2020-11-10");
        action.record("record-progress", "narrative", "Waiting", "asAt", "2020-11-10");
        assertThat(action.asAt(DAY).at("/progress/asAt")).isEqualTo("2020-11-01");
    }

    /** Entries may share a millisecond, so that others are recorded until one does not. */
    private static void untilTimeHasMovedOnFrom(String moment, ActionDriver action) {
        var latest = moment;
        for (int i = 1; latest.equals(moment); i++) {
            latest = action.send("assign-owner", "owner", "Officer " + i, "asAt", DAY)
                    .recorded()
                    .text("/recordedAt");
        }
    }
}
