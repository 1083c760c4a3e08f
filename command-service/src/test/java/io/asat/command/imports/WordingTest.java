package io.asat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        assertThat(digest(print)).isEqualTo(digest("Test all staff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test all", "Test all staffs", "Testall staff", "Test 2 staff", ""})
    void differsForOtherWords(String words) {
        assertThat(digest(words)).isNotEqualTo(digest("Test all staff"));
    }

    /** It is stored in events: it may never come out differently. */
    @Test
    void isTheSha256OfTheWords() {
        assertThat(digest("Test all staff"))
                .isEqualTo("ccb0fa5cac219edaba65b8cfa96010ed8252d848cd32731643546ef43764b204");
    }

    private static String digest(String requirement) {
        return Wording.of(requirement).digest();
    }
}
