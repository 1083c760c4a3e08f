package io.asat.query.verification;

/** How far a verification is, told by whoever does it and seen by whoever asks; who asks can also end it. */
final class Steps {
    private volatile int all;
    private volatile int done;
    private volatile boolean cancelled;

    synchronized void begin(int steps) {
        all = steps;
    }

    /** @throws Cancelled if it was */
    synchronized void next() {
        done++;
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw new Cancelled();
        }
    }

    void cancel() {
        cancelled = true;
    }

    int all() {
        return all;
    }

    int done() {
        return Math.min(done, all);
    }
}
