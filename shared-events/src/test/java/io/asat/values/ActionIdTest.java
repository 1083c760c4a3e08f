package io.asat.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"bedford/2.10", "a/1.1 (a)", "winter-2020/2.3~2"})
    void isReadFromTheFormTheStoreKeeps(String text) {
        assertThat(ActionId.of(text)).hasToString(text);
    }

    @Test
    void namesAPlanAndAReferenceInIt() {
        assertThat(ActionId.of("bedford/2.10"))
                .isEqualTo(new ActionId(new PlanId("bedford"), new ActionReference("2.10")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bedford", "bedford/", "/2.10", "bedford/2/10", "Bedford/2"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ActionId.of(text));
    }

    @Test
    void sortsByPlanThenNaturallyByReference() {
        assertThat(Stream.of("b/1", "a/2.10", "a/2.9").map(ActionId::of).sorted())
                .extracting(ActionId::toString)
                .containsExactly("a/2.9", "a/2.10", "b/1");
    }
}
