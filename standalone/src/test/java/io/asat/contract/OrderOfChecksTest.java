package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderOfChecksTest extends ContractTest {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String DAY = "2020-12-04";
    private static final String RED = Json.object("rag", "RED", "asAt", DAY);

    @Test
    void authorisationComesBeforeForm() {
        var action = newAction();
        action.post(VIEWER, "change-rag", "{").problem(403);
        action.post(OFFICER, "assign-owner", "{\"colour\": 1}").problem(403);
        api.post(VIEWER, "/api/plans", "").problem(403);
    }

    @Test
    void authorisationComesBeforeWhetherThereIsSuchAPlan() {
        new PlanDriver(api, PlanDriver.newId())
                .action("1")
                .sendAs(VIEWER, "change-rag", "rag", "RED")
                .problem(403);
    }

    @Test
    void formComesBeforeKey() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, KEY, "once").recorded();
        action.post(MANAGER, "change-rag", Json.object("rag", "PINK"), KEY, "once")
                .blames("/rag");
    }

    @Test
    void keyComesBeforeIfMatch() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, KEY, "once", IF_MATCH, "\"1\"").recorded();
        var again = action.post(MANAGER, "change-rag", RED, KEY, "once", IF_MATCH, "\"1\"");
        assertThat(again.is(200).header("Idempotency-Replayed")).contains("true");
        var other = Json.object("rag", "AMBER", "asAt", DAY);
        action.post(MANAGER, "change-rag", other, KEY, "once", IF_MATCH, "\"1\"")
                .problem(422);
        action.hasStored(2);
    }

    @Test
    void ifMatchComesBeforeRepeat() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED).recorded();
        action.post(MANAGER, "change-rag", RED, IF_MATCH, "\"1\"").problem(412);
        action.post(MANAGER, "change-rag", RED, IF_MATCH, "\"2\"").repeats(2, 2);
    }

    @Test
    void ifMatchComesBeforeState() {
        var action = newAction();
        action.record("withdraw", "reason", "Superseded", "asAt", DAY);
        action.post(MANAGER, "change-rag", RED, IF_MATCH, "\"1\"").problem(412);
        action.post(MANAGER, "change-rag", RED, IF_MATCH, "\"2\"").problem(409);
    }

    @Test
    void formComesBeforeIfMatch() {
        newAction()
                .post(MANAGER, "change-rag", Json.object("rag", "PINK"), IF_MATCH, "\"9\"")
                .blames("/rag");
    }

    @Test
    void repeatComesBeforeState() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED).recorded();
        action.record("withdraw", "reason", "Superseded", "asAt", DAY);
        action.post(MANAGER, "change-rag", RED).repeats(2, 3);
        action.send("withdraw", "reason", "Superseded", "asAt", DAY).repeats(3, 3);
        action.send("change-rag", "rag", "AMBER", "asAt", DAY).problem(409);
    }

    @Test
    void formComesBeforeState() {
        var action = newAction();
        action.record("withdraw", "reason", "Superseded", "asAt", DAY);
        action.send("change-rag", "rag", "PINK", "asAt", DAY).blames("/rag");
        action.send("change-rag", "rag", "RED", "asAt", "2020-09-30").blames("/asAt");
    }
}
