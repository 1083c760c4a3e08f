package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest extends ContractTest {
    private static final String KEY = "Idempotency-Key";
    private static final String RED = Json.object("rag", "RED", "asAt", "2020-12-04");
    private static final String AMBER = Json.object("rag", "AMBER", "asAt", "2020-12-04");

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatedKeyGivesTheFirstAnswerAgain() {
        var action = newAction();
        var first = action.post(MANAGER, "change-rag", RED, KEY, key).recorded();
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        action.record("change-rag", "rag", "GREEN", "asAt", "2020-12-04");
        action.record("withdraw", "reason", "Superseded", "asAt", "2020-12-04");
        var again = action.post(MANAGER, "change-rag", RED, KEY, key);
        replays(again, first);
        action.hasStored(4);
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, KEY, key).recorded();
        action.post(MANAGER, "change-rag", AMBER, KEY, key).problem(422);
        action.hasStored(2);
    }

    @Test
    void aKeyBelongsToItsAccount() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, KEY, key).recorded();
        action.post(OFFICER, "change-rag", AMBER, KEY, key).recorded();
        action.hasStored(3);
    }

    @Test
    void aKeyBelongsToItsAddress() {
        var plan = newPlan();
        var one = plan.register("1");
        one.post(MANAGER, "change-rag", RED, KEY, key).recorded();
        one.post(MANAGER, "confirm-position", Json.object("asAt", "2020-12-05"), KEY, key)
                .recorded();
        plan.register("2").post(MANAGER, "change-rag", AMBER, KEY, key).recorded();
    }

    @Test
    void anAddressIsTheSameHoweverItIsSpelt() {
        var plan = newPlan();
        plan.register("2(a)");
        var body = Json.object("rag", "RED", "asAt", "2020-12-04");
        String actions = plan.address() + "/actions/";
        var first =
                api.post(MANAGER, actions + "2(a)/change-rag", body, KEY, key).recorded();
        replays(api.post(MANAGER, actions + "2%28a%29/change-rag", body, KEY, key), first);
    }

    @Test
    void aBackdatingIsReplayedAlsoOnceTheFirstDayIsEarlierStill() {
        var action = newAction();
        var body = Json.object("reason", "Found in the minutes", "asAt", "2020-08-20");
        var first =
                action.post(MANAGER, "backdate-registration", body, KEY, key).recorded();
        action.record("backdate-registration", "reason", "Found in an older one", "asAt", "2020-08-10");
        replays(action.post(MANAGER, "backdate-registration", body, KEY, key), first);
    }

    @Test
    void aRegistrationIsReplayedByItsKeyAndOnlyByIt() {
        var plan = newPlan();
        var address = plan.address() + "/actions";
        var first = api.post(MANAGER, address, PlanDriver.registration("2.9"), KEY, key);
        first.is(201).recorded();
        var again = api.post(MANAGER, address, PlanDriver.registration("2.9"), KEY, key);
        replays(again, first);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        api.post(MANAGER, address, PlanDriver.registration("2.9")).problem(409);
        api.post(MANAGER, address, PlanDriver.registration("2.9", "rag", "RED"), KEY, key)
                .problem(422);
        plan.action("2.9").hasStored(1);
    }

    @Test
    void theCreationOfAPlanIsReplayedByItsKey() {
        var id = PlanDriver.newId();
        api.post(MANAGER, "/api/plans", PlanDriver.body(id), KEY, key).is(201);
        var again = api.post(MANAGER, "/api/plans", PlanDriver.body(id), KEY, key);
        assertThat(again.is(201).header("Idempotency-Replayed")).contains("true");
        api.post(MANAGER, "/api/plans", PlanDriver.body(id, "title", "Summer"), KEY, key)
                .problem(422);
    }

    @Test
    void aRefusalIsJudgedAfresh() {
        var action = newAction();
        action.record("withdraw", "reason", "Superseded", "asAt", "2020-12-04");
        action.post(MANAGER, "change-rag", RED, KEY, key).problem(409);
        action.record("reopen", "reason", "Needed", "asAt", "2020-12-04");
        var answer = action.post(MANAGER, "change-rag", RED, KEY, key).recorded();
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void aKeyUnderWhichNothingWasRecordedIsFree() {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED).recorded();
        action.post(MANAGER, "change-rag", RED, KEY, key).repeats(2, 2);
        action.post(MANAGER, "change-rag", AMBER, KEY, key).recorded();
    }

    @Test
    void aRetractionIsReplayedWithWhoElseSaysTheSame() {
        var action = newPlan().register("2.9", "rag", "RED");
        action.post(MANAGER, "change-rag", RED).recorded();
        var body = Json.object("sequence", 2, "reason", "Wrong");
        var first = action.post(MANAGER, "retract-entry", body, KEY, key).recorded();
        action.record("change-rag", "rag", "GREEN", "asAt", "2020-10-01");
        replays(action.post(MANAGER, "retract-entry", body, KEY, key), first);
    }

    @Test
    void theLast256KeysOfAnActionAreRemembered() {
        var action = newAction();
        var first = action.post(MANAGER, "change-rag", RED, KEY, key).recorded();
        for (int i = 1; i < 256; i++) {
            var body = Json.object("narrative", "Step " + i, "asAt", "2020-12-04");
            action.post(OFFICER, "record-progress", body, KEY, key + i).recorded();
        }
        replays(action.post(MANAGER, "change-rag", RED, KEY, key), first);
    }

    @Test
    void aKeyHasUpTo100Characters() {
        newAction().post(MANAGER, "change-rag", RED, KEY, "k".repeat(100)).recorded();
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, KEY, "k".repeat(101)).problem(400);
        action.hasStored(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankKeyIsRefused(String blank) {
        var action = newAction();
        action.post(MANAGER, "change-rag", RED, KEY, blank).problem(400);
        action.hasStored(1);
    }

    private static void replays(Answer again, Answer first) {
        again.is(first.status());
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.at("")).isEqualTo(first.at(""));
    }
}
