package io.asat.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final EventBus events = SimpleEventBus.builder().build();

    private record Happened() {}

    @BeforeEach
    void measure() {
        events.registerDispatchInterceptor(new EventMetrics(registry));
    }

    private void publish(int count) {
        DefaultUnitOfWork.startAndGet(null).execute(() -> {
            for (int i = 0; i < count; i++) {
                events.publish(GenericEventMessage.asEventMessage(new Happened()));
            }
        });
    }

    private long appends(String outcome) {
        return registry.get("asat.event.store.append")
                .tag("outcome", outcome)
                .timer()
                .count();
    }

    @Test
    void whatACommandStoredIsOneAppendAndCountsByKind() {
        publish(3);
        assertThat(appends("stored")).isEqualTo(1);
        assertThat(registry.get("asat.events.stored")
                        .tag("kind", "Happened")
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void whatWasNotStoredIsNotCounted() {
        events.subscribe(_ -> {
            throw new IllegalStateException("no room");
        });
        assertThatThrownBy(() -> publish(1)).hasMessage("no room");
        assertThat(appends("refused")).isEqualTo(1);
        assertThat(registry.find("asat.events.stored").counters()).isEmpty();
    }
}
