package io.asat.command.web;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds how many uploaded documents are in memory at once, whether their callers wait for them or not: each may be
 * 20 MiB, and takes many times that while it is read.
 */
@Component
class DocumentPlaces {
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int RETRY_SECONDS = 5;

    private final Semaphore places;
    private final Duration patience;

    /** Work on a document that may have to be fetched first. */
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    @Autowired
    DocumentPlaces() {
        this(AT_ONCE, PATIENCE);
    }

    DocumentPlaces(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Problem 503 if there is no place for a while */
    <T, E extends Exception> T soon(Work<T, E> work) throws E {
        if (!hasPlaceSoon()) {
            throw new Problem(ProblemType.UNAVAILABLE, "Too many documents are read at once; send it again in a while.")
                    .retryAfter(RETRY_SECONDS);
        }
        return inPlace(work);
    }

    /** For what was promised already, and is bounded where it waits. */
    <T, E extends Exception> T inTurn(Work<T, E> work) throws E {
        places.acquireUninterruptibly();
        return inPlace(work);
    }

    private <T, E extends Exception> T inPlace(Work<T, E> work) throws E {
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private boolean hasPlaceSoon() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
