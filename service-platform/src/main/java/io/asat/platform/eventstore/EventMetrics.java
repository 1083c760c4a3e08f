package io.asat.platform.eventstore;

import io.asat.platform.metrics.Timers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Counts the events that were stored, and measures how long the store took; whichever it is: from when a command has
 * decided until what it decided is durable.
 */
final class EventMetrics implements MessageDispatchInterceptor<EventMessage<?>> {
    private final MeterRegistry registry;
    private final Timer stored;
    private final Timer refused;
    private final Map<Class<?>, Counter> byKind = new ConcurrentHashMap<>();

    EventMetrics(MeterRegistry registry) {
        this.registry = registry;
        stored = append("stored");
        refused = append("refused");
    }

    private Timer append(String outcome) {
        return Timers.named("asat.event.store.append", "What one command appends, until it is durable")
                .tag("outcome", outcome)
                .register(registry);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        if (CurrentUnitOfWork.isStarted() && !messages.isEmpty()) {
            watch(List.copyOf(messages), CurrentUnitOfWork.get().root());
        }
        return (_, message) -> message;
    }

    private void watch(List<? extends EventMessage<?>> messages, UnitOfWork<?> work) {
        long began = System.nanoTime();
        work.afterCommit(_ -> {
            stored.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            messages.forEach(message -> kind(message.getPayloadType()).increment());
        });
        work.onRollback(_ -> refused.record(System.nanoTime() - began, TimeUnit.NANOSECONDS));
    }

    private Counter kind(Class<?> type) {
        return byKind.computeIfAbsent(
                type,
                event -> Counter.builder("asat.events.stored")
                        .description("Events that were stored")
                        .tag("kind", event.getSimpleName())
                        .register(registry));
    }
}
