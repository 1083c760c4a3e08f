package io.asat.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TargetDateTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @ParameterizedTest
    @EnumSource(names = {"FIXED", "MIXED"})
    void cannotBeDueWithoutADate(TargetDateKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetDate("End Dec", kind, null))
                .withMessageContaining("needs a date");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FIXED", "MIXED", "RECURRING", "EMPTY"})
    void cannotHaveADateThatIsNotDue(TargetDateKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetDate("End Dec", kind, DAY))
                .withMessageContaining("has no date");
        assertThat(new TargetDate("words", kind, null).dueDate()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FIXED", "MIXED", "RECURRING"})
    void isDueOnItsDate(TargetDateKind kind) {
        assertThat(new TargetDate("End Dec", kind, DAY).dueDate()).contains(DAY);
    }

    @Test
    void mayRecurWithoutAnEnd() {
        assertThat(new TargetDate("Monthly", TargetDateKind.RECURRING, null).dueDate())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", " "})
    void isNotEmptyWithAText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetDate(text, TargetDateKind.EMPTY, null));
    }

    @Test
    void emptyCannotHaveADate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetDate("", TargetDateKind.EMPTY, DAY));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EMPTY")
    void isEmptyWithoutAText(TargetDateKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TargetDate(" ", kind, DAY));
    }

    @Test
    void holdsTwoThousandCharactersAndNoMore() {
        assertThatNoException().isThrownBy(() -> new TargetDate("x".repeat(2_000), TargetDateKind.NARRATIVE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetDate("x".repeat(2_001), TargetDateKind.NARRATIVE, null))
                .withMessageContaining("2,000");
    }

    @Test
    void isWrittenAsTextKindAndDate() {
        JsonMapper json = JsonMapper.builder().build();
        TargetDate target = new TargetDate("End Dec'20", TargetDateKind.FIXED, DAY);
        String written = "{\"text\":\"End Dec'20\",\"kind\":\"FIXED\",\"date\":\"2020-12-31\"}";
        assertThat(json.readTree(json.writeValueAsString(target))).isEqualTo(json.readTree(written));
        assertThat(json.readValue(written, TargetDate.class)).isEqualTo(target);
    }

    @Test
    void aPlansPeriodCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod(DAY, DAY.minusDays(1)));
        assertThatNoException().isThrownBy(() -> new PlanPeriod(DAY, DAY));
    }
}
