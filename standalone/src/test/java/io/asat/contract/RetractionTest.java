package io.asat.contract;

import static io.asat.contract.PlanDriver.FIRST_DAY;
import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetractionTest extends ContractTest {
    private static final String DAY = "2020-12-04";

    @Test
    void aRetractedEntryGivesWayToWhatStoodBefore() {
        var action = newAction();
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-11-01");
        var wrong = action.record("change-rag", "rag", "RED", "asAt", DAY);
        var answer = action.send("retract-entry", "sequence", wrong, "reason", "Another action was meant")
                .recorded();
        assertThat(answer.at("/version")).isEqualTo(4);
        assertThat(action.asAt(DAY).at("/rag")).isEqualTo("AMBER");
        assertThat(action.asAt(DAY).at("/confirmedAsAt")).isEqualTo("2020-11-01");
    }

    @Test
    void aRetractionNamesWhoElseSaysTheSame() {
        var action = newAction();
        var wrong = action.record("change-rag", "rag", "RED", "asAt", "2020-11-01");
        var confirmation = action.record("confirm-position", "asAt", DAY);
        assertThat(action.send("retract-entry", "sequence", wrong, "reason", "Wrong")
                        .recorded()
                        .list("/stillAsserted"))
                .containsExactly(Map.of("field", "rag", "sequence", confirmation));
        assertThat(action.asAt(DAY).at("/rag")).isEqualTo("RED");
        assertThat(action.asAt("2020-12-03").at("/rag")).isNull();
    }

    @Test
    void aRetractionOfWhatNobodyElseSaysNamesNobody() {
        var action = newAction();
        action.record("change-rag", "rag", "AMBER", "asAt", "2020-11-01");
        var wrong = action.record("change-rag", "rag", "RED", "asAt", DAY);
        assertThat(action.send("retract-entry", "sequence", wrong, "reason", "Wrong")
                        .recorded()
                        .list("/stillAsserted"))
                .isEmpty();
    }

    @Test
    void aRetractedCompletionLeavesWhatTheRemainingEntriesSay() {
        var action = newAction();
        var late = action.record("mark-complete", "asAt", "2020-12-10");
        action.record("mark-complete", "asAt", DAY);
        assertThat(action.asAt("2020-12-15").at("/completedOn")).isEqualTo(DAY);
        action.record("retract-entry", "sequence", 3, "reason", "Wrong day");
        assertThat(action.asAt("2020-12-15").at("/completedOn")).isEqualTo("2020-12-10");
        action.record("retract-entry", "sequence", late, "reason", "Wrong action");
        assertThat(action.asAt("2020-12-15").at("/status")).isEqualTo("OPEN");
        action.record("change-rag", "rag", "RED", "asAt", "2020-12-15");
    }

    @Test
    void aRetractionIsAllowedWhateverTheState() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.record("withdraw", "reason", "Superseded", "asAt", DAY);
        action.record("retract-entry", "sequence", 2, "reason", "Wrong");
        action.record("retract-entry", "sequence", 3, "reason", "Wrong");
        assertThat(action.asAt(DAY).at("/status")).isEqualTo("OPEN");
    }

    @Test
    void neitherRegistrationNorRetractionCanBeRetracted() {
        var action = newAction();
        action.send("retract-entry", "sequence", 1, "reason", "Wrong").problem(409);
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.record("retract-entry", "sequence", 2, "reason", "Wrong");
        action.send("retract-entry", "sequence", 3, "reason", "Wrong").problem(409);
        action.hasStored(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "3", "99", "2147483648", "99999999999999999999", "1.5", "\"2\"", "true", "null"})
    void aSequenceThatIsNoneIsRefused(String sequence) {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.post(MANAGER, "retract-entry", "{\"sequence\": %s, \"reason\": \"Wrong\"}".formatted(sequence))
                .blames("/sequence");
        action.post(MANAGER, "retract-entry", "{\"reason\": \"Wrong\"}").blames("/sequence");
        action.hasStored(2);
    }

    @Test
    void aRetractionHasNoDayOfItsOwn() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", DAY);
        action.send("retract-entry", "sequence", 2, "reason", "Wrong", "asAt", DAY)
                .blames("/asAt");
        action.record("retract-entry", "sequence", 2, "reason", "Wrong");
        assertThat(action.asAt("2999-12-31").at("/confirmedAsAt")).isEqualTo(FIRST_DAY);
    }

    @Test
    void anOfficerRetractsWhatOfficersAccountRecordedOnly() {
        var action = newAction();
        action.sendAs(OFFICER, "change-rag", "rag", "RED", "asAt", DAY).recorded();
        action.sendAs(MANAGER, "change-rag", "rag", "AMBER", "asAt", DAY).recorded();
        action.sendAs(OFFICER, "retract-entry", "sequence", 3, "reason", "Wrong")
                .problem(403);
        action.sendAs(OFFICER, "retract-entry", "sequence", 1, "reason", "Wrong")
                .problem(403);
        action.hasStored(3);
        action.sendAs(OFFICER, "retract-entry", "sequence", 2, "reason", "Wrong")
                .recorded();
    }

    @Test
    void aManagerRetractsAnybodysEntry() {
        var action = newAction();
        action.sendAs(OFFICER, "change-rag", "rag", "RED", "asAt", DAY).recorded();
        action.sendAs(MANAGER, "retract-entry", "sequence", 2, "reason", "Wrong")
                .recorded();
        action.sendAs(OFFICER, "retract-entry", "sequence", 2, "reason", "Mine").repeats(3, 3);
    }
}
