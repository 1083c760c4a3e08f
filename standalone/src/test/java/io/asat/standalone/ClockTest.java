package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A machine's clock that jumps an hour back and ahead while things are recorded. */
class ClockTest {
    private static final List<Duration> JUMPS =
            List.of(Duration.ZERO, Duration.ofHours(-1), Duration.ofHours(1), Duration.ZERO, Duration.ofHours(-1));
    private static final int EACH = 5;

    @TempDir
    Path dataDirectory;

    private volatile Duration ahead = Duration.ZERO;

    @Test
    void aClockThatJumpsChangesNoOrder() {
        Clock jumping = InstantSource.system().withZone(ZoneOffset.UTC);
        InstantSource source = () -> jumping.instant().plus(ahead);
        ApplicationContextInitializer<GenericApplicationContext> clock = context -> context.registerBean(
                "jumpingClock", Clock.class, () -> source.withZone(ZoneOffset.UTC), bean -> bean.setPrimary(true));
        try (ConfigurableApplicationContext asAt =
                AsAtHere.start(new SpringApplicationBuilder(AsAt.class).initializers(clock), dataDirectory)) {
            Caller caller = AsAtHere.caller(asAt);
            SamplePlan.loadInto(caller, "kept");
            List<Caller.Answer> answers = new ArrayList<>();
            for (Duration jump : JUMPS) {
                ahead = jump;
                for (int i = 0; i < EACH; i++) {
                    answers.add(SamplePlan.progress(caller, "kept", "busy", "With " + jump + ", number " + i));
                }
            }
            assertThat(answers.stream()
                            .map(answer -> answer.json().get("sequence").asLong()))
                    .containsExactlyElementsOf(LongStream.rangeClosed(2, 1 + answers.size())
                            .boxed()
                            .toList());
            List<Instant> recorded = answers.stream()
                    .map(answer -> Instant.parse(answer.json().get("recordedAt").asString()))
                    .toList();
            assertThat(recorded).isSorted();
            assertThat(Duration.between(recorded.getFirst(), recorded.getLast()))
                    .isGreaterThan(Duration.ofMinutes(50));
            theLastIsShownByWhatIsReadAndByReplay(caller, answers.getLast());
        }
    }

    private static void theLastIsShownByWhatIsReadAndByReplay(Caller caller, Caller.Answer last) {
        String position = last.position().orElseThrow();
        var shown = caller.get("auditor", "/api/plans/kept/actions?asAt=2020-12-31&position=" + position)
                .json();
        var replayed = caller.get("auditor", "/api/audit/plans/kept/replay?asAt=2020-12-31")
                .json();
        assertThat(shown.get("actions")).isEqualTo(replayed.get("actions"));
        assertThat(shown.toString()).contains("With PT-1H, number " + (EACH - 1));
    }
}
