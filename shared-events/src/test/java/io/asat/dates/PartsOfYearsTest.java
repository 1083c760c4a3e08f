package io.asat.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Financial years, their quarters, halves and terms; figures with the month first. */
class PartsOfYearsTest {
    private static final PlanPeriod PERIOD = new PlanPeriod(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));

    @ParameterizedTest
    @CsvSource({
        "FY24,2024-03-31",
        "FY 24/25,2025-03-31",
        "24/25,2025-03-31",
        "FY 2023/24,2024-03-31",
        "Q2 FY25,2024-09-30",
        "Q4 24/25,2025-03-31",
        "2024 Q3,2024-09-30",
        "Q3-2024,2024-09-30",
        "H1 2025,2025-06-30",
        "Spring 25,2025-05-31",
        "Winter 2024/25,2025-02-28",
        "Autumn Term,2024-12-31",
        "End of Autumn Term,2024-12-31",
        "Summer Term 2025,2025-07-31",
        "24/12,2024-12-24"
    })
    void areDueOnTheirLastDay(String words, LocalDate day) {
        assertThat(TargetDateReader.read(words, PERIOD)).isEqualTo(new TargetDate(words, TargetDateKind.FIXED, day));
    }

    @ParameterizedTest
    @CsvSource({"6/30/2024,2024-06-30", "7-4-24,2024-07-04", "By 12/1/2024,2024-12-01", "4.7.24,2024-07-04"})
    void figuresMayNameTheMonthFirst(String words, LocalDate day) {
        assertThat(TargetDateReader.read(words, PERIOD, DateOrder.MONTH_FIRST).date())
                .isEqualTo(day);
    }

    @Test
    void figuresNameTheDayFirstUnlessSaidOtherwise() {
        assertThat(TargetDateReader.read("7/4/24", PERIOD).date()).isEqualTo("2024-04-07");
        assertThat(TargetDateReader.read("6/30/2024", PERIOD).date()).isNull();
    }
}
