package io.asat.query.chain;

import io.asat.platform.eventstore.StoredEvents;
import io.asat.platform.eventstore.StoredEvents.Placed;
import io.asat.proof.Chain;
import io.asat.proof.Statement;
import io.asat.proof.StoredEvent;
import io.asat.proof.UnreadableEvent;
import io.asat.query.background.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the event store and keeps the link of each event, within moments of its being stored. It judges nothing: whether
 * events still are what was linked is asked by whoever verifies them.
 */
final class Linker implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final int EVENTS_A_BATCH = 1_000;

    /** What stands for the statement of an event that states nothing. */
    private static final String UNREADABLE = "unreadable";

    private final StoredEvents stored;
    private final LinkStore links;
    private final FirstLook firstLook;
    private final ChainEnds ends;
    private final Routine routine = new Routine("linker", PAUSE_AFTER_FAILURE, this::follow);

    Linker(StoredEvents stored, LinkStore links, FirstLook firstLook) {
        this.stored = stored;
        this.links = links;
        this.firstLook = firstLook;
        this.ends = new ChainEnds(links);
    }

    @Override
    public void start() {
        routine.start();
    }

    @Override
    public void stop() {
        routine.stop(PAUSE_AFTER_FAILURE);
    }

    @Override
    public boolean isRunning() {
        return routine.isRunning();
    }

    private Duration follow() {
        return links.claim() && step() ? Duration.ZERO : PAUSE;
    }

    /** @return whether there may be more to link at once */
    boolean step() {
        firstLook.once();
        List<Placed> batch = stored.after(ends.place().orElse(null), EVENTS_A_BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        List<Linked> added = new ArrayList<>();
        Map<String, Chain> chains = new HashMap<>();
        for (Placed placed : batch) {
            StoredEvent event = placed.event();
            Chain chain = chains.computeIfAbsent(event.aggregate(), ends::of);
            if (event.sequence() > chain.length()) {
                String statement = statement(event);
                String link = chain.with(statement).link();
                added.add(new Linked(event.aggregate(), event.sequence(), link));
                chains.put(event.aggregate(), new Chain(event.sequence(), link));
            }
        }
        links.add(added, batch.getLast().place());
        ends.leave(chains, batch.getLast().place());
        return batch.size() == EVENTS_A_BATCH;
    }

    private static String statement(StoredEvent event) {
        try {
            return Statement.of(event);
        } catch (UnreadableEvent unreadable) {
            return UNREADABLE;
        }
    }

    private static long position(TrackingToken place) {
        return place.position().orElse(Long.MAX_VALUE);
    }

    /** @return how far links reach, as a position in the order of storing */
    long reached() {
        return links.place().map(Linker::position).orElse(-1L);
    }
}
