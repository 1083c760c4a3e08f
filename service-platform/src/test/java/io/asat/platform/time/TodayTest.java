package io.asat.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TodayTest {
    private static final LocalDate FIXED = LocalDate.of(2021, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "2021-07-15T22:59:59.999Z, 2021-07-15",
        "2021-07-15T23:00:00Z, 2021-07-16",
        "2021-07-14T23:30:00Z, 2021-07-15",
        "2021-03-27T23:59:59.999Z, 2021-03-27",
        "2021-03-28T00:30:00Z, 2021-03-28",
        "2021-03-28T22:59:59.999Z, 2021-03-28",
        "2021-03-28T23:00:00Z, 2021-03-29",
        "2021-10-30T23:00:00Z, 2021-10-31",
        "2021-10-31T23:59:59.999Z, 2021-10-31",
        "2021-11-01T00:00:00Z, 2021-11-01",
        "2021-01-15T23:59:59.999Z, 2021-01-15",
        "2021-01-16T00:00:00Z, 2021-01-16"
    })
    void isTheDayInLondon(Instant now, LocalDate day) {
        assertThat(new Today(Clock.fixed(now, ZoneOffset.UTC), "").today()).isEqualTo(day);
    }

    @Test
    void canBeFixedAndSaysSoLoudly(CapturedOutput output) {
        assertThat(new Today(Clock.systemUTC(), " 2021-01-15 ").today()).isEqualTo(FIXED);
        assertThat(output).contains("WARN", "TODAY IS FIXED at 2021-01-15");
    }

    @Test
    void staysFixedInTests() {
        assertThat(Today.at(FIXED).today()).isEqualTo(FIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2021-02-30", "2021-01-15T10:00:00Z", "15.1.21"})
    void isNotFixedAtNonsense(String nonsense) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Today(Clock.systemUTC(), nonsense))
                .withMessageContainingAll("ASAT_CLOCK", nonsense, "2021-01-15");
    }
}
