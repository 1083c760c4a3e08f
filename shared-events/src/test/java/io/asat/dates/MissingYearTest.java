package io.asat.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingYearTest {
    @ParameterizedTest(name = "{2} in a plan from {0} to {1} is {3}")
    @CsvSource({
        "2020-09-01, 2021-08-31, 30-Oct,      2020-10-30",
        "2020-09-01, 2021-08-31, 31-Mar,      2021-03-31",
        "2020-09-01, 2021-08-31, 1 September, 2020-09-01",
        "2020-09-01, 2021-08-31, 31 August,   2021-08-31",
        "2017-04-01, 2018-03-31, 31 March,    2018-03-31",
        "2017-04-01, 2018-03-31, April,       2017-04-30",
        "2016-01-01, 2019-12-31, 1 June,      2016-06-01",
        "2020-11-01, 2021-01-31, 30 October,  2020-10-30",
        "2020-11-01, 2021-01-31, 1 February,  2021-02-01",
        "2020-11-01, 2021-01-31, April,       2021-04-30",
        "2020-10-01, 2021-01-31, July,        2020-07-31",
        "2020-09-15, 2021-08-15, August,      2021-08-31",
        "2020-09-15, 2021-09-14, September,   2020-09-30",
        "2020-09-01, 2021-08-31, 29 February, 2020-02-29",
        "2021-09-01, 2022-08-31, 29 February, 2024-02-29",
        "2020-12-01, 2021-08-31, 29 February, 2020-02-29",
        "2020-10-01, 2020-10-01, 2 October,   2020-10-02",
        "2020-09-01, 2021-08-31, Winter,      2021-02-28",
        "2020-09-01, 2021-08-31, Q4,          2020-12-31",
        "2020-09-01, 2021-08-31, year end,    2021-03-31"
    })
    void isTheOneInsideThePlansPeriodElseTheNearest(LocalDate start, LocalDate end, String words, LocalDate meant) {
        assertThat(TargetDateReader.read(words, new PlanPeriod(start, end)).dueDate())
                .contains(meant);
    }
}
