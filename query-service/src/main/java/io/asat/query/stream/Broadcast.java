package io.asat.query.stream;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** All clients of this node, and up to where changes are visible and told. */
class Broadcast {
    private final Duration longest;
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private @Nullable TrackingToken place;
    private boolean ended;

    /** @param longest after this a client has to come again */
    Broadcast(Duration longest) {
        this.longest = longest;
    }

    /** From here on clients may join. */
    synchronized void begin(TrackingToken visible) {
        place = visible;
    }

    /**
     * Has a client told of all that becomes visible from now on.
     *
     * @return what is visible already
     */
    synchronized TrackingToken join(Listener listener) {
        TrackingToken joined = place();
        listeners.add(listener);
        return joined;
    }

    /** The same; it is told at once from where to go on if it is cut off before anything happens. */
    synchronized void joinFromNow(Listener listener) {
        listener.offer(Told.RETRY + Told.mark(place()));
        listeners.add(listener);
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** @throws Problem 503 if nothing is told, not yet or not any more */
    synchronized TrackingToken place() {
        if (place == null || ended) {
            throw new Problem(ProblemType.UNAVAILABLE, "This node tells no changes now.").retryAfter(1);
        }
        return place;
    }

    /** @param change that is visible now, if it tells anything; asked for only if somebody listens */
    synchronized void tell(Supplier<Optional<Told>> change, TrackingToken upTo) {
        place = upTo;
        if (!listeners.isEmpty()) {
            change.get().ifPresent(told -> tell(told, upTo));
            listeners.removeIf(Listener::hasEnded);
        }
    }

    private void tell(Told told, TrackingToken upTo) {
        String text = told.text(upTo);
        listeners.stream().filter(listener -> listener.hears(told)).forEach(listener -> listener.offer(text));
    }

    /** Tells every client from where to go on: those who have gone are noticed, and whose account is to be judged again goes. */
    synchronized void beat() {
        if (place != null) {
            String mark = ":\n" + Told.mark(place);
            listeners.forEach(listener -> listener.offer(mark));
        }
        listeners.stream().filter(listener -> listener.hasHeardFor(longest)).forEach(Listener::end);
        listeners.removeIf(Listener::hasEnded);
    }

    synchronized void end() {
        ended = true;
        listeners.forEach(Listener::end);
        listeners.clear();
    }
}
