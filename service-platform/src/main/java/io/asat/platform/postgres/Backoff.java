package io.asat.platform.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses between attempts that grow from 0.2 to 5 seconds. Of one thread. */
final class Backoff {
    private static final long FIRST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 5_000;

    private long nextMillis = FIRST_MILLIS;
    private long pausedMillis;

    /** Ends at once when the latch opens. */
    void pause(CountDownLatch closing) throws InterruptedException {
        if (!closing.await(nextMillis, TimeUnit.MILLISECONDS)) {
            pausedMillis += nextMillis;
            nextMillis = Math.min(LONGEST_MILLIS, 2 * nextMillis);
        }
    }

    Duration paused() {
        return Duration.ofMillis(pausedMillis);
    }

    void reset() {
        nextMillis = FIRST_MILLIS;
    }
}
