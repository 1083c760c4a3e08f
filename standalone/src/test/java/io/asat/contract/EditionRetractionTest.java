package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of three editions is retracted: every day is answered as if only the other two had ever been taken in. */
class EditionRetractionTest extends ContractTest {

    @ParameterizedTest
    @CsvSource({"012, 1, 12", "012, 2, 02", "012, 3, 01", "210, 1, 01", "210, 2, 02", "120, 3, 12", "021, 3, 02"})
    void leavesWhatTheOtherTwoSay(String order, int retracted, String left) {
        isAsIfNeverTakenIn(order, retracted, left, false);
    }

    @ParameterizedTest
    @CsvSource({"012, 1, 12", "012, 2, 02", "012, 3, 01", "210, 1, 01", "210, 2, 02", "120, 3, 12", "201, 2, 12"})
    void leavesWhatTheOtherTwoWithdraw(String order, int retracted, String left) {
        isAsIfNeverTakenIn(order, retracted, left, true);
    }

    private void isAsIfNeverTakenIn(String order, int retracted, String left, boolean withdrawAbsent) {
        var plan = ThreeEditions.loaded(api, order, withdrawAbsent);
        var known =
                "&knownAt=" + plan.get("/imports").list("/imports").getLast().get("recordedAt");
        var before = ThreeEditions.answers(plan, "");
        api.post(
                        MANAGER,
                        plan.address() + "/imports/" + retracted + "/retract",
                        Json.object("reason", "The wrong document"))
                .is(200);
        var after = ThreeEditions.answers(plan, "");

        assertThat(after).isEqualTo(ThreeEditions.answers(ThreeEditions.loaded(api, left, withdrawAbsent), ""));
        assertThat(ThreeEditions.answers(plan, known)).isEqualTo(before).isNotEqualTo(after);
        assertThat(ThreeEditions.replayed(plan, "")).isEqualTo(after);
        assertThat(ThreeEditions.replayed(plan, known)).isEqualTo(before);
    }
}
