package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitsTest extends ContractTest {
    @ParameterizedTest
    @CsvSource({
        "record-progress, narrative, 20000",
        "identify-gap, gap, 20000",
        "describe, requirement, 20000",
        "describe, theme, 2000",
        "describe, section, 2000",
        "assign-owner, owner, 2000",
        "set-target-date, targetDate, 2000",
        "set-target-date, reason, 2000",
        "change-rag, reason, 2000",
        "assess-requirement, reason, 2000",
        "mark-complete, evidence, 2000",
        "confirm-position, note, 2000",
        "withdraw, reason, 2000",
        "describe, reason, 2000",
        "backdate-registration, reason, 2000"
    })
    void aTextIsTakenUpToItsLimitAndNotBeyond(String command, String field, int limit) {
        var action = newAction();
        var body = RequestBodies.valid(command);
        body.put(field, "x".repeat(limit + 1));
        action.post(MANAGER, command, Json.text(body)).blames("/" + field);
        action.hasStored(1);
        body.put(field, "x".repeat(limit));
        action.post(MANAGER, command, Json.text(body)).recorded();
    }

    @Test
    void aLongTextComesBackWhole() {
        var action = newAction();
        var narrative =
                "Größe — “ok” 🙂\n\t<b>&amp;</b> \\ \"x\" ${y} ".repeat(1000).substring(0, 19_999) + ".";
        action.record("record-progress", "narrative", narrative, "asAt", "2020-12-04");
        assertThat(action.asAt("2020-12-04").at("/progress/narrative")).isEqualTo(narrative);
        assertThat(action.plan().replay("?asAt=2020-12-04").at("/actions/0/progress/narrative"))
                .isEqualTo(narrative);
    }

    @ParameterizedTest
    @ValueSource(ints = {200_000, 5_000_000})
    void aTextOfAnotherOrderOfLengthIsRefused(int length) {
        var action = newAction();
        var answer = action.send("record-progress", "narrative", "x".repeat(length));
        assertThat(answer.status()).isIn(400, 413);
        answer.problem(answer.status());
        action.hasStored(1);
    }

    @Test
    void aRegistrationsTextsHaveTheSameLimits() {
        var plan = newPlan();
        plan.tryToRegister("1", "requirement", "x".repeat(20_001)).blames("/requirement");
        plan.tryToRegister("1", "progress", "x".repeat(20_001)).blames("/progress");
        plan.tryToRegister("1", "gap", "x".repeat(20_001)).blames("/gap");
        plan.tryToRegister("1", "owner", "x".repeat(2_001)).blames("/owner");
        plan.tryToRegister("1", "theme", "x".repeat(2_001)).blames("/theme");
        assertThat(plan.replay("").actions()).isEmpty();
        plan.register("1", "requirement", "x".repeat(20_000), "owner", "x".repeat(2_000));
    }

    @Test
    void aPlansTextsHaveLimitsToo() {
        var id = PlanDriver.newId();
        api.post(MANAGER, "/api/plans", PlanDriver.body(id, "title", "x".repeat(2_001)))
                .blames("/title");
        api.post(MANAGER, "/api/plans", PlanDriver.body(id, "organisation", "x".repeat(2_001)))
                .blames("/organisation");
        api.post(MANAGER, "/api/plans", PlanDriver.body(id)).is(201);
    }
}
