package io.asat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2021-01-15, 2021-01-15T23:59:59.999Z",
        "2021-07-15, 2021-07-15T22:59:59.999Z",
        "2021-03-27, 2021-03-27T23:59:59.999Z",
        "2021-03-28, 2021-03-28T22:59:59.999Z",
        "2021-10-30, 2021-10-30T22:59:59.999Z",
        "2021-10-31, 2021-10-31T23:59:59.999Z",
        "2020-12-31, 2020-12-31T23:59:59.999Z"
    })
    void aDayEndsAMillisecondBeforeMidnightInLondon(LocalDate day, Instant end) {
        assertThat(LondonTime.endOfDay(day)).isEqualTo(end);
        assertThat(LondonTime.dayOf(end)).isEqualTo(day);
        assertThat(LondonTime.dayOf(end.plusMillis(1))).isEqualTo(day.plusDays(1));
    }
}
