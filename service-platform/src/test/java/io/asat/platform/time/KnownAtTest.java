package io.asat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAtTest {
    @ParameterizedTest
    @CsvSource({
        "2021-01-15, 2021-01-15T23:59:59.999Z",
        "15.7.21, 2021-07-15T22:59:59.999Z",
        "2021-03-28, 2021-03-28T22:59:59.999Z",
        "2021-10-31, 2021-10-31T23:59:59.999Z",
        "2021-10-31T01:30:00+01:00, 2021-10-31T00:30:00Z",
        "2021-10-31T01:30:00Z, 2021-10-31T01:30:00Z",
        "2021-01-15T10:00:00Z, 2021-01-15T10:00:00Z",
        "2021-01-15t10:00:00z, 2021-01-15T10:00:00Z",
        "2021-01-15T10:00:00.5Z, 2021-01-15T10:00:00.500Z",
        "2021-01-15T10:00:00.1239999999999Z, 2021-01-15T10:00:00.123Z",
        "2021-01-15T10:00:00+01:00, 2021-01-15T09:00:00Z",
        "2021-01-15T10:00:00 01:00, 2021-01-15T09:00:00Z",
        "2021-01-15T10:00:00-00:30, 2021-01-15T10:30:00Z"
    })
    void readsADayAsItsEndAndAnInstantAsItself(String text, Instant instant) {
        assertThat(KnownAt.read(text)).contains(new KnownAt(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2021-02-30",
                "2021-01-15T10:00:00",
                "2021-01-15T10:00Z",
                "2021-01-15T25:00:00Z",
                "2021-02-30T10:00:00Z",
                "2021-01-15T10:00:00+99:00",
                "2021-01-15T10:00:00.Z",
                "1610704800",
                "+12021-01-15T10:00:00Z"
            })
    void readsNothingElse(String text) {
        assertThat(KnownAt.read(text)).isEmpty();
    }
}
