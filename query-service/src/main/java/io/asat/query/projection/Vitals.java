package io.asat.query.projection;

import io.asat.query.generation.Projection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How the projections fared when they were last looked after: for metrics and health, which must not wait for a store. */
@Component
public class Vitals implements MeterBinder {
    private final Map<String, Long> lags = new ConcurrentHashMap<>();
    private volatile long deadLetters;

    void lag(Projection projection, long events) {
        lags.put(projection.name(), events);
    }

    void deadLetters(long waiting) {
        deadLetters = waiting;
    }

    /** @return how many letters wait */
    public long deadLetters() {
        return deadLetters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("asat.dead.letters", this, Vitals::deadLetters)
                .description("Actions and plans that wait behind an event which a read model cannot take")
                .register(registry);
        for (Projection projection : Projection.ALL) {
            Gauge.builder("asat.projection.lag", lags, known -> known.getOrDefault(projection.name(), 0L))
                    .description("Stored events that the projection has not taken in")
                    .tag("projection", projection.name())
                    .register(registry);
        }
    }
}
