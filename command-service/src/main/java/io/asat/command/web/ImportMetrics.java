package io.asat.command.web;

import io.asat.command.imports.ImportReport;
import io.asat.platform.metrics.Timers;
import io.asat.platform.web.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How many imports came to what, how long they took, and how much was in them. */
@Component
class ImportMetrics {
    private static final int FAULT_OF_OURS = 500;

    private final Map<CommandOutcome, Timer> timers = new EnumMap<>(CommandOutcome.class);
    private final Counter rows;
    private final Counter events;

    ImportMetrics(MeterRegistry registry) {
        for (CommandOutcome outcome : CommandOutcome.values()) {
            timers.put(
                    outcome,
                    Timers.named("asat.imports", "Imports, reading the document included")
                            .tag("outcome", outcome.label())
                            .register(registry));
        }
        rows = Counter.builder("asat.imports.rows")
                .description("Rows that were read from documents")
                .register(registry);
        events = Counter.builder("asat.imports.events")
                .description("Events that imports recorded in actions")
                .register(registry);
    }

    void read(int rowsRead) {
        rows.increment(rowsRead);
    }

    ResponseEntity<ImportReport> measured(Supplier<ResponseEntity<ImportReport>> taking) {
        long began = System.nanoTime();
        CommandOutcome outcome = CommandOutcome.FAILED;
        try {
            ResponseEntity<ImportReport> answer = taking.get();
            outcome = outcome(answer);
            return answer;
        } catch (Problem refusal) {
            outcome = refusal.status() < FAULT_OF_OURS ? CommandOutcome.REFUSED : CommandOutcome.FAILED;
            throw refusal;
        } finally {
            Objects.requireNonNull(timers.get(outcome)).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    private CommandOutcome outcome(ResponseEntity<ImportReport> answer) {
        ImportReport report = Objects.requireNonNull(answer.getBody());
        if (answer.getHeaders().containsHeader("Idempotency-Replayed")) {
            return CommandOutcome.REPLAYED;
        }
        CommandOutcome outcome = CommandOutcome.of(report);
        if (outcome == CommandOutcome.RECORDED) {
            events.increment(report.events());
        }
        return outcome;
    }
}
