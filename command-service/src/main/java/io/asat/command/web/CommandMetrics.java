package io.asat.command.web;

import io.asat.command.request.Rejection;
import io.asat.platform.metrics.Timers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** How many commands of which name came to what, and how long they took. No meter is looked up twice. */
@Component
class CommandMetrics {
    private final MeterRegistry registry;
    private final Map<Class<?>, Map<CommandOutcome, Timer>> timers = new ConcurrentHashMap<>();
    private final Map<Rejection.Code, Counter> refusals = new EnumMap<>(Rejection.Code.class);
    private final Counter lostRaces;

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Rejection.Code code : Rejection.Code.values()) {
            refusals.put(code, refusal(code));
        }
        lostRaces = Counter.builder("asat.commands.retried")
                .description("Commands that were judged again because another node was faster")
                .register(registry);
    }

    /** @param began when the command was sent, of {@link System#nanoTime()} */
    void answered(Object command, Object answer, long began) {
        record(command, CommandOutcome.of(answer), began);
    }

    /** @param rejection empty if no rule refused it */
    void failed(Object command, Optional<Rejection> rejection, long began) {
        rejection.ifPresent(
                refused -> Objects.requireNonNull(refusals.get(refused.code())).increment());
        record(command, rejection.isPresent() ? CommandOutcome.REFUSED : CommandOutcome.FAILED, began);
    }

    void lostRace() {
        lostRaces.increment();
    }

    private void record(Object command, CommandOutcome outcome, long began) {
        Class<?> type = command instanceof Message<?> message ? message.getPayloadType() : command.getClass();
        timers.computeIfAbsent(type, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(outcome, each -> timer(type, each))
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Class<?> command, CommandOutcome outcome) {
        return Timers.named("asat.commands", "Commands, from being sent to being answered")
                .tag("command", command.getSimpleName())
                .tag("outcome", outcome.label())
                .register(registry);
    }

    private Counter refusal(Rejection.Code code) {
        return Counter.builder("asat.commands.refused")
                .description("Commands that a rule refused")
                .tag("rule", code.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
