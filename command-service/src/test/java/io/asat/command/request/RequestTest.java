package io.asat.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.command.request.Rejection.Code;
import io.asat.events.Recording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final Instant NOON = Instant.parse("2020-12-04T12:00:00.123Z");
    private static final Clock CLOCK = Clock.fixed(NOON.plusNanos(456_789), ZoneOffset.UTC);
    private static final Requester OFFICER = new Requester("officer", "Bedford", false, false);

    @Test
    void isRecordedByTheClockCutToMilliseconds() {
        Recording recording = request(null).recordingAt(CLOCK, Instant.MIN);

        assertThat(recording)
                .usingRecursiveComparison()
                .ignoringFields("salt")
                .isEqualTo(new Recording("officer", "Bedford", "import/7", "k", "d", NOON, "any"));
    }

    @Test
    void isRecordedNoEarlierThanTheLastEvent() {
        Instant last = NOON.plusSeconds(60);

        assertThat(request(null).recordingAt(CLOCK, last).recordedAt()).isEqualTo(last);
        assertThat(request(null).recordingAt(CLOCK, NOON).recordedAt()).isEqualTo(NOON);
    }

    @Test
    void isSaltedDifferentlyEachTime() {
        Request request = request(null);

        assertThat(request.recordingAt(CLOCK, NOON).salt())
                .isNotEqualTo(request.recordingAt(CLOCK, NOON).salt());
    }

    @Test
    void insistsOnNoVersionUnlessItNamesOne() {
        assertThatCode(() -> request(null).requireVersion(7)).doesNotThrowAnyException();
        assertThatCode(() -> request(7L).requireVersion(7)).doesNotThrowAnyException();
    }

    @Test
    void insistsOnTheVersionItNames() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> request(7L).requireVersion(8))
                .satisfies(refusal -> assertThat(refusal.<Rejection>getDetails())
                        .contains(new Rejection(Code.VERSION_CHANGED, Map.of("version", "8", "expected", "7"))));
    }

    @Test
    void comesFromAnAccountThatBelongsToOneOrganisationAllOrNone() {
        assertThat(OFFICER.belongsTo("Bedford")).isTrue();
        assertThat(OFFICER.belongsTo("Luton")).isFalse();
        assertThat(new Requester("local", null, true, false).belongsTo("Luton")).isTrue();
        assertThat(new Requester("lost", null, false, true).belongsTo("Luton")).isFalse();
    }

    private static Request request(@Nullable Long expectedVersion) {
        return new Request(OFFICER, "import/7", "k", "d", expectedVersion);
    }
}
