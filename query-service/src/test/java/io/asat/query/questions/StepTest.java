package io.asat.query.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.platform.web.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 31);

    @Test
    void stepsAreCountedFromTheFirstDayAndTheLastIsAlwaysThere() {
        assertThat(Step.MONTH.days(FIRST, LocalDate.of(2020, 4, 15)))
                .containsExactly(
                        FIRST, LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 31), LocalDate.of(2020, 4, 15));
        assertThat(Step.WEEK.days(FIRST, FIRST.plusDays(14)))
                .containsExactly(FIRST, FIRST.plusDays(7), FIRST.plusDays(14));
        assertThat(Step.DAY.days(FIRST, FIRST)).containsExactly(FIRST);
    }

    @Test
    void fourThousandPointsAreTheMost() {
        assertThat(Step.DAY.days(FIRST, FIRST.plusDays(3999))).hasSize(4000);
        assertThatThrownBy(() -> Step.DAY.days(FIRST, FIRST.plusDays(4000))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Step.DAY.days(FIRST, LocalDate.MAX)).isInstanceOf(Problem.class);
        assertThat(Step.WEEK.days(FIRST, FIRST.plusWeeks(3999))).hasSize(4000);
        assertThatThrownBy(() -> Step.WEEK.days(FIRST, FIRST.plusWeeks(3999).plusDays(1)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void daysInTheWrongOrderAreNoTrend() {
        assertThatThrownBy(() -> Step.DAY.days(FIRST, FIRST.minusDays(1))).isInstanceOf(Problem.class);
    }
}
