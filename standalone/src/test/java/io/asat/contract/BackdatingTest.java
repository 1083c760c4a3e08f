package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static io.asat.contract.PlanDriver.REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackdatingTest extends ContractTest {
    private static final String EARLIER = "2020-09-01";

    private final Object[] backdating = {"asAt", EARLIER, "reason", "It was in the summer plan"};

    @Test
    void anActionBackdatedExistsEarlierAndItsValuesStayAtTheDaysTheyWereGiven() {
        var action = newPlan()
                .register("2.9", "rag", "AMBER", "targetDate", "31.12.20", "paragraphReferences", List.of("3"));
        action.record("backdate-registration", backdating);
        var early = action.asAt("2020-09-30");
        assertThat(early.at("/requirement")).isNull();
        assertThat(early.at("/rag")).isNull();
        assertThat(early.at("/targetDate/kind")).isEqualTo("EMPTY");
        assertThat(early.at("/paragraphReferences")).isEqualTo(List.of());
        assertThat(early.at("/status")).isEqualTo("OPEN");
        assertThat(early.at("/confirmedAsAt")).isEqualTo(EARLIER);
        assertThat(action.asAt(FIRST_DAY).at("/requirement")).isEqualTo(REQUIREMENT);
        action.get("?asAt=2020-08-31").problem(404).saying(EARLIER);
    }

    @Test
    void entriesMayBeMadeInTheDaysWon() {
        var action = newAction();
        action.send("change-rag", "rag", "RED", "asAt", EARLIER).blames("/asAt");
        action.record("backdate-registration", backdating);
        action.record("change-rag", "rag", "RED", "asAt", EARLIER);
        action.record("describe", "requirement", "Summer wording", "reason", "As it was", "asAt", EARLIER);
        assertThat(action.asAt("2020-09-30").at("/rag")).isEqualTo("RED");
        assertThat(action.asAt("2020-09-30").at("/requirement")).isEqualTo("Summer wording");
        assertThat(action.asAt(FIRST_DAY).at("/requirement")).isEqualTo(REQUIREMENT);
    }

    @Test
    void theDayMustBeGiven() {
        var action = newAction();
        action.send("backdate-registration", "reason", "Older").blames("/asAt");
        action.hasStored(1);
    }

    @Test
    void thePresentFirstDayIsARepeatAndALaterOneIsRefused() {
        var action = newAction();
        action.send("backdate-registration", "asAt", FIRST_DAY, "reason", "Same")
                .repeats(1, 1);
        action.send("backdate-registration", "asAt", "2020-10-02", "reason", "Later")
                .blames("/asAt");
        action.record("backdate-registration", backdating);
        action.send("backdate-registration", "asAt", EARLIER, "reason", "Other").repeats(2, 2);
        action.send("backdate-registration", "asAt", FIRST_DAY, "reason", "Later")
                .blames("/asAt");
        action.hasStored(2);
    }

    @Test
    void aRetractedBackdatingGivesTheFormerFirstDayBack() {
        var action = newAction();
        action.record("backdate-registration", backdating);
        action.record("backdate-registration", "asAt", "2020-08-01", "reason", "Even older");
        action.record("retract-entry", "sequence", 3, "reason", "No");
        action.get("?asAt=2020-08-31").problem(404).saying(EARLIER);
        action.record("retract-entry", "sequence", 2, "reason", "No");
        action.get("?asAt=2020-09-30").problem(404).saying(FIRST_DAY);
        action.send("change-rag", "rag", "RED", "asAt", "2020-09-30").blames("/asAt");
    }

    @Test
    void entriesLeftBeforeTheFirstDayCountFromIt() {
        var action = newAction();
        action.record("backdate-registration", backdating);
        action.record("record-progress", "narrative", "Started", "asAt", "2020-09-10");
        action.record("mark-complete", "asAt", "2020-09-20");
        assertThat(action.asAt(FIRST_DAY).at("/completedOn")).isEqualTo("2020-09-20");
        action.record("retract-entry", "sequence", 2, "reason", "No");
        var answer = action.asAt(FIRST_DAY);
        assertThat(answer.at("/completedOn")).isEqualTo(FIRST_DAY);
        assertThat(answer.at("/progress/asAt")).isEqualTo(FIRST_DAY);
        assertThat(answer.at("/progress/narrative")).isEqualTo("Started");
        assertThat(answer.at("/confirmedAsAt")).isEqualTo(FIRST_DAY);
    }

    @Test
    void backdatingIsAllowedWhateverTheState() {
        var action = newAction();
        action.record("withdraw", "reason", "Superseded", "asAt", FIRST_DAY);
        action.record("backdate-registration", backdating);
        assertThat(action.asAt(EARLIER).at("/status")).isEqualTo("OPEN");
        assertThat(action.asAt(FIRST_DAY).at("/status")).isEqualTo("WITHDRAWN");
    }
}
