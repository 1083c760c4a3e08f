package io.asat.platform.metrics;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;

/** How what takes time is measured: a few buckets each, the same for all, so that percentiles can be had over nodes. */
public final class Timers {
    private static final Duration[] BUCKETS = LongStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private Timers() {}

    /** @param name of the metric, with dots */
    public static Timer.Builder named(String name, String description) {
        return Timer.builder(name).description(description).serviceLevelObjectives(BUCKETS);
    }
}
