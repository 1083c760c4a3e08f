package io.asat.query.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client, and what it has not taken yet. A thread works for it only while there is something to send. One that takes too
 * little is cut off: it goes on from the last id it has.
 */
final class Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    /** Of some 300 bytes each. */
    static final int MOST_WAITING = 1_000;

    private static final int AT_ONCE = 100;

    private final Interest interest;
    private final Line line;
    private final Executor threads;
    private final List<String> waiting = new ArrayList<>();
    private final long since = System.nanoTime();
    private boolean sending;
    private boolean ended;

    /** @param sending whether its caller is the thread that sends for now, until it calls {@link #sendWaiting} */
    Listener(Interest interest, Line line, Executor threads, boolean sending) {
        this.interest = interest;
        this.line = line;
        this.threads = threads;
        this.sending = sending;
    }

    boolean hears(Told told) {
        return interest.covers(told);
    }

    /** Never waits for the client. */
    synchronized void offer(String text) {
        if (ended) {
            return;
        }
        if (waiting.size() == MOST_WAITING) {
            LOG.info(
                    "A stream of {} is cut off, whose client takes too little",
                    interest.account().name());
            end();
            return;
        }
        waiting.add(text);
        if (!sending) {
            sending = true;
            threads.execute(this::sendWaiting);
        }
    }

    /** Ends it, at once or when the network has taken what is on its way. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            waiting.clear();
            if (!sending) {
                threads.execute(line::end);
            }
        }
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    boolean hasHeardFor(Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    /** Sends past what waits; for who sends what comes before it. */
    void send(String text) throws IOException {
        line.send(text);
    }

    /** Sends all that waits. */
    void sendWaiting() {
        try {
            for (String next = next(); !next.isEmpty(); next = next()) {
                line.send(next);
            }
        } catch (IOException | RuntimeException gone) {
            LOG.debug("The client of a stream has gone", gone);
            end();
        }
        if (hasEnded()) {
            line.end();
        }
    }

    /** @return empty if there is nothing to send any more */
    private synchronized String next() {
        List<String> taken = waiting.subList(0, Math.min(AT_ONCE, waiting.size()));
        String next = String.join("", taken);
        taken.clear();
        sending = !next.isEmpty();
        return next;
    }
}
