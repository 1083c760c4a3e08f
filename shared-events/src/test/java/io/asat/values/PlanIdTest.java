package io.asat.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "bedford", "winter-plan-2020-21", "0-", "a--b"})
    void acceptsLowerCaseLettersDigitsAndHyphens(String text) {
        assertThat(PlanId.isValid(text)).isTrue();
        assertThat(new PlanId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "A", "plan_1", "plan 1", "plan/1", "pl\u00e4n", "plan.1", "a\n", " a"})
    void refusesAnythingElse(String text) {
        assertThat(PlanId.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanId(text));
    }

    @Test
    void has63CharactersAtMost() {
        assertThat(PlanId.isValid("a".repeat(63))).isTrue();
        assertThat(PlanId.isValid("a".repeat(64))).isFalse();
    }

    @Test
    void sortsByItsText() {
        assertThat(new PlanId("a-10")).isLessThan(new PlanId("a-9")).isEqualByComparingTo(new PlanId("a-10"));
    }
}
