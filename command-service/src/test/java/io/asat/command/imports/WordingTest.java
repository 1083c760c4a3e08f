package io.asat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test all staff",
                " Test  all\nstaff.",
                "TEST, all \u2013 staff!",
                "Test\u00a0all staff",
                "\u201cTest all staff\u201d"
            })
    void isTheSameForPrintsThatDifferInCaseBlanksAndPunctuation(String print) {
        assertThat(Wording.of(print)).isEqualTo(Wording.of("Test all staff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test all", "Test all staffs", "Testall staff", "Test 2 staff", ""})
    void differsForOtherWords(String words) {
        assertThat(Wording.of(words)).isNotEqualTo(Wording.of("Test all staff"));
    }
}
