package io.asat.query.stream;

import io.asat.query.projection.Coverage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a client what became visible while it was away, from the event store, and then has it join the others. What is there
 * when it joins and was visible before, it is told here; everything else it is told with them.
 */
class Resumption {
    private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);
    private static final int READERS = 4;

    private final StoredChanges changes;
    private final Telling telling;
    private final Broadcast broadcast;
    private final Semaphore readers = new Semaphore(READERS);

    Resumption(StoredChanges changes, Telling telling, Broadcast broadcast) {
        this.changes = changes;
        this.telling = telling;
        this.broadcast = broadcast;
    }

    /** Goes on until the client has joined or gone; on a thread of its own. */
    void feed(Listener listener, TrackingToken since) {
        try {
            listener.send(Told.RETRY);
            TrackingToken near = bringNear(listener, since);
            TrackingToken visible = broadcast.join(listener);
            tellRest(listener, near, visible);
        } catch (InterruptedException | IOException | RuntimeException gone) {
            LOG.debug("A stream is not resumed", gone);
            listener.end();
        }
        listener.sendWaiting();
    }

    /** @return up to where all is told, before the first that is not visible yet */
    private TrackingToken bringNear(Listener listener, TrackingToken since) throws IOException, InterruptedException {
        TrackingToken place = since;
        boolean more = true;
        while (more && !listener.hasEnded()) {
            List<StoredChange> page = read(place);
            TrackingToken visible = broadcast.place();
            StringBuilder text = new StringBuilder();
            int told = 0;
            while (told < page.size() && isIn(visible, page.get(told))) {
                StoredChange change = page.get(told);
                place = change.place();
                text.append(text(listener, change, place));
                told++;
            }
            listener.send(text + Told.mark(place));
            more = told == StoredChanges.PAGE;
        }
        return place;
    }

    /** Behind one that the client is told later no id may be given: there it would not go on from that one. */
    private void tellRest(Listener listener, TrackingToken near, TrackingToken visible)
            throws IOException, InterruptedException {
        TrackingToken place = near;
        TrackingToken resume = near;
        boolean all = true;
        boolean more = true;
        while (more) {
            List<StoredChange> page = read(place);
            StringBuilder text = new StringBuilder();
            for (StoredChange change : page) {
                place = change.place();
                boolean now = isIn(visible, change);
                all = all && now;
                resume = all ? place : resume;
                text.append(now ? text(listener, change, resume) : "");
            }
            listener.send(text + Told.mark(resume));
            more = page.size() == StoredChanges.PAGE;
        }
    }

    private String text(Listener listener, StoredChange change, TrackingToken resume) {
        return change.change()
                .get()
                .map(telling::of)
                .filter(listener::hears)
                .map(told -> told.text(resume))
                .orElse("");
    }

    private static boolean isIn(TrackingToken visible, StoredChange change) {
        return Coverage.covers(visible, change.position());
    }

    private List<StoredChange> read(TrackingToken place) throws InterruptedException {
        readers.acquire();
        try {
            return changes.after(place);
        } finally {
            readers.release();
        }
    }
}
