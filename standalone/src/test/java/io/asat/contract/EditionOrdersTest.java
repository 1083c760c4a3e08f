package io.asat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order editions are taken in, every day is answered alike. */
class EditionOrdersTest extends ContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"021", "102", "120", "201", "210"})
    void theOrderMakesNoDifference(String order) {
        assertThat(answers(order, false)).isEqualTo(answers("012", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"021", "102", "120", "201", "210"})
    void theOrderMakesNoDifferenceToWhatIsWithdrawn(String order) {
        var inOrder = answers("012", true);

        assertThat(inOrder.toString()).contains("WITHDRAWN");
        assertThat(answers(order, true)).isEqualTo(inOrder);
    }

    private Object answers(String order, boolean withdrawAbsent) {
        return ThreeEditions.answers(ThreeEditions.loaded(api, order, withdrawAbsent), "");
    }
}
