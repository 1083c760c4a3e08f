package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.request.Answer;
import io.asat.command.request.Rejection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

class CommandMetricsTest {
    private static final Answer RECORDED = Answer.recorded(7, Instant.EPOCH);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CommandMetrics metrics = new CommandMetrics(registry);

    private record Sample() {}

    private long timed(String outcome) {
        return registry.get("asat.commands")
                .tags("command", "Sample", "outcome", outcome)
                .timer()
                .count();
    }

    @Test
    void commandsAreTimedByNameAndByWhatTheyCameTo() {
        metrics.answered(new Sample(), RECORDED, System.nanoTime());
        metrics.answered(GenericCommandMessage.asCommandMessage(new Sample()), RECORDED, System.nanoTime());
        metrics.answered(new Sample(), Answer.repeated(7, 3, Instant.EPOCH), System.nanoTime());
        assertThat(timed("recorded")).isEqualTo(2);
        assertThat(timed("repeated")).isEqualTo(1);
    }

    @Test
    void refusalsAreCountedByTheirRule() {
        metrics.failed(
                new Sample(),
                Optional.of(new Rejection(Rejection.Code.WRONG_STATUS, Map.of("status", "COMPLETE"))),
                System.nanoTime());
        metrics.failed(new Sample(), Optional.empty(), System.nanoTime());
        assertThat(registry.get("asat.commands.refused")
                        .tag("rule", "wrong_status")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(timed("refused")).isEqualTo(1);
        assertThat(timed("failed")).isEqualTo(1);
    }
}
