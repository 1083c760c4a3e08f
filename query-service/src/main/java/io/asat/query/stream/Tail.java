package io.asat.query.stream;

import io.asat.query.background.Routine;
import io.asat.query.position.Visibility;
import io.asat.query.projection.WakingEvents;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Follows the event store for all clients of this node, and tells of each event once the read models show it. */
final class Tail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final long LOOK_ANYWAY_MILLIS = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final long SHORTEST_PAUSE_MILLIS = 4;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final StoredChanges changes;
    private final Telling telling;
    private final Visibility visibility;
    private final Broadcast broadcast;
    private final Semaphore news = new Semaphore(0);
    private Optional<TrackingToken> place = Optional.empty();
    private final Routine routine = new Routine("stream", PAUSE_AFTER_FAILURE, this::step);

    Tail(StoredChanges changes, Telling telling, Visibility visibility, Broadcast broadcast, WakingEvents events) {
        this.changes = changes;
        this.telling = telling;
        this.visibility = visibility;
        this.broadcast = broadcast;
        events.wake(this::wake);
    }

    private void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    @Override
    public void start() {
        routine.start();
    }

    /** Before the web server waits for requests under way, of which streams would never end. */
    @Override
    public void stop() {
        routine.stop(Duration.ZERO);
        broadcast.end();
    }

    @Override
    public boolean isRunning() {
        return routine.isRunning();
    }

    private Duration step() throws InterruptedException {
        if (place.isEmpty()) {
            begin(changes.head());
        }
        news.drainPermits();
        List<StoredChange> next = changes.after(place.orElseThrow());
        tell(next);
        if (next.size() < StoredChanges.PAGE && news.tryAcquire(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS)) {
            LOG.trace("There is something new");
        }
        return Duration.ZERO;
    }

    /** Clients wait until the read models show what was there before. */
    private void begin(TrackingToken head) throws InterruptedException {
        long position = head.position().orElse(-1);
        while (!visibility.now().test(position)) {
            Thread.sleep(LONGEST_PAUSE_MILLIS);
        }
        place = Optional.of(head);
        broadcast.begin(head);
    }

    private void tell(List<StoredChange> next) throws InterruptedException {
        long pause = SHORTEST_PAUSE_MILLIS;
        int told = 0;
        while (told < next.size()) {
            LongPredicate visible = visibility.now();
            int before = told;
            while (told < next.size() && visible.test(next.get(told).position())) {
                StoredChange change = next.get(told);
                broadcast.tell(() -> change.change().get().map(telling::of), change.place());
                place = Optional.of(change.place());
                told++;
            }
            pause = told > before ? SHORTEST_PAUSE_MILLIS : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            if (told < next.size()) {
                Thread.sleep(pause);
            }
        }
    }
}
