package io.asat.query.background;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread of its own that takes one step after another until it is stopped. A step that fails is taken again after a
 * pause; it is logged when the failing begins. Can be started again.
 */
public final class Routine {
    private static final Logger LOG = LoggerFactory.getLogger(Routine.class);

    /** A step; it ends soon once it is interrupted. */
    public interface Step {
        /** @return how long to wait before the next one */
        Duration take() throws InterruptedException;
    }

    private final String name;
    private final Duration pauseAfterFailure;
    private final Step step;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    /** @param name the thread's, with which its failing is logged too */
    public Routine(String name, Duration pauseAfterFailure, Step step) {
        this.name = name;
        this.pauseAfterFailure = pauseAfterFailure;
        this.step = step;
    }

    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::repeat);
    }

    /** @param wait how long the step under way, which is interrupted, is waited for at most */
    public void stop(Duration wait) {
        running = false;
        thread.interrupt();
        try {
            thread.join(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return running;
    }

    private void repeat() {
        try {
            boolean failing = false;
            while (running) {
                Duration pause = pauseAfterFailure;
                try {
                    pause = step.take();
                    failing = false;
                } catch (RuntimeException | Error away) {
                    if (running && !failing) {
                        LOG.warn("What {} does fails, and is tried again and again", name, away);
                    }
                    failing = true;
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("{} is stopped", name);
        }
    }
}
