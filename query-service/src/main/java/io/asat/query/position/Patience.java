package io.asat.query.position;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for read models to show something, on the request's own virtual thread: no other is held. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Patience() {}

    /** @return whether it came to show in time */
    public static boolean until(BooleanSupplier shows) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!shows.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet("The wait was cut short.");
        }
    }

    public static Problem notYet(String detail) {
        return new Problem(ProblemType.NOT_YET_VISIBLE, detail).retryAfter(1);
    }
}
