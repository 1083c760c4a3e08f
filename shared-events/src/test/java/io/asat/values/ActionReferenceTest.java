package io.asat.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "2.10", "A", "a", "1.1 (a)", "Action 7", "2.3~2", "4-5", "R&D 1", "3_b", "1..2", "1)", "9-"
            })
    void acceptsWhatPlansPrint(String text) {
        assertThat(ActionReference.isValid(text)).isTrue();
        assertThat(new ActionReference(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "2.3.", ".1", "-1", "(a)", "~2", "&1", "_1", " 1", "1 ", "1/2", "1,2", "1:2", "a\tb", "1\n",
                "1#", "\u00e91", "\u0661"
            })
    void refusesAnythingElse(String text) {
        assertThat(ActionReference.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ActionReference(text));
    }

    @Test
    void has40CharactersAtMost() {
        assertThat(ActionReference.isValid("1".repeat(40))).isTrue();
        assertThat(ActionReference.isValid("1".repeat(41))).isFalse();
    }

    @Test
    void sortsAsPeopleReadNumbers() {
        assertThat(Stream.of("10", "2.10", "2.9", "2.9 (a)", "1", "2", "B1", "a2", "2.3~2", "2.3", "2.3~10")
                        .map(ActionReference::new)
                        .sorted())
                .extracting(ActionReference::value)
                .containsExactly("1", "2", "2.3", "2.3~2", "2.3~10", "2.9", "2.9 (a)", "2.10", "10", "a2", "B1");
    }

    @Test
    void isTheSameOnlyIfItIsWrittenTheSame() {
        assertThat(new ActionReference("a1")).isNotEqualByComparingTo(new ActionReference("A1"));
        assertThat(new ActionReference("2.01")).isNotEqualByComparingTo(new ActionReference("2.1"));
    }
}
