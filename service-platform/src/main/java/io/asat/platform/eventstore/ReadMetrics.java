package io.asat.platform.eventstore;

import io.asat.platform.metrics.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * How long PostgreSQL takes to hand out events, a query at a time.
 *
 * @param aggregate what a command's aggregate is sourced from
 * @param stream what projections follow
 */
record ReadMetrics(Timer aggregate, Timer stream) {
    static ReadMetrics in(MeterRegistry registry) {
        return new ReadMetrics(read(registry, "aggregate"), read(registry, "stream"));
    }

    private static Timer read(MeterRegistry registry, String what) {
        return Timers.named("asat.event.store.read", "A query for events")
                .tag("what", what)
                .register(registry);
    }
}
