package io.asat.query.projection;

import io.asat.query.generation.Projection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How the projections fared when they were last looked after: for metrics and health, which must not wait for a store. */
@Component
public class Vitals implements MeterBinder {
    private static final Lag NONE = new Lag(0, 0);

    private final Map<String, Backlog> backlogs = new ConcurrentHashMap<>();
    private final Map<String, Lag> lags = new ConcurrentHashMap<>();
    private volatile long deadLetters;
    private volatile long lastLook = System.nanoTime();

    private record Lag(long events, long millis) {}

    /** @param head the position of the latest event stored */
    void lag(Projection projection, long position, long head) {
        long millis = backlogs.computeIfAbsent(projection.name(), _ -> new Backlog())
                .look(position, head, TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        lags.put(projection.name(), new Lag(Math.max(0, head - position), millis));
    }

    /** Closes a look at all projections. */
    void deadLetters(long waiting) {
        deadLetters = waiting;
        lastLook = System.nanoTime();
    }

    /** @return how many letters wait */
    public long deadLetters() {
        return deadLetters;
    }

    private long nanosUnattended() {
        return System.nanoTime() - lastLook;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("asat.dead.letters", this, Vitals::deadLetters)
                .description("Actions and plans that wait behind an event which a read model cannot take")
                .register(registry);
        TimeGauge.builder("asat.projections.unattended", this, TimeUnit.NANOSECONDS, Vitals::nanosUnattended)
                .description("Since when lags and dead letters could not be looked at, because a store is away")
                .register(registry);
        for (Projection projection : Projection.ALL) {
            lag(
                    registry,
                    projection,
                    "asat.projection.lag",
                    "Stored events that the projection has not taken in",
                    Lag::events);
            lag(
                    registry,
                    projection,
                    "asat.projection.lag.milliseconds",
                    "For how long the oldest of them has been there, as seen from this node",
                    Lag::millis);
        }
    }

    private void lag(
            MeterRegistry registry,
            Projection projection,
            String name,
            String description,
            ToDoubleFunction<Lag> part) {
        Gauge.builder(name, lags, known -> part.applyAsDouble(known.getOrDefault(projection.name(), NONE)))
                .description(description)
                .tag("projection", projection.name())
                .register(registry);
    }
}
