package io.asat.query.position;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for read models to show something, on the request's own virtual thread: no other is held. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** @return whether it came to show in time */
    public static boolean until(BooleanSupplier shows) {
        return until(shows, LONGEST);
    }

    /** Looks less often the longer it waits: what has not come soon seldom comes in the next moment. */
    static boolean until(BooleanSupplier shows, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        Duration pause = FIRST_PAUSE;
        while (!shows.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(pause);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
        return true;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet("The wait was cut short.");
        }
    }

    public static Problem notYet(String detail) {
        return new Problem(ProblemType.NOT_YET_VISIBLE, detail).retryAfter(1);
    }
}
