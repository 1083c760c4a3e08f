package io.asat.query.projection;

import io.asat.query.background.Routine;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.generation.Generation;
import io.asat.query.generation.Generations;
import io.asat.query.generation.Projection;
import io.asat.query.generation.ServingGenerations;
import io.asat.query.generation.StoredGenerations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What is done for the projections every second: this node takes part in the generations there are, one that has caught
 * up is swapped in, and those long swapped out are dropped. All that is decided is stored first, so that any node, and the
 * next start, goes on from there.
 */
final class Upkeep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(15);

    private final List<Projection> projections;
    private final RunningGenerations running;
    private final Nodes nodes;
    private final StoredGenerations stored;
    private final Paces paces;
    private final DeadLetters letters;
    private final Vitals vitals;
    private final ServingGenerations serving;
    private final EventStore events;
    private final Clock clock;
    private final Duration keepRetired;
    private final Routine routine = new Routine("projections", PAUSE, this::lookAfterAll);
    private boolean failed;
    private long earlierHead = Long.MAX_VALUE;

    Upkeep(
            List<Projection> projections,
            RunningGenerations running,
            Nodes nodes,
            StoredGenerations stored,
            Paces paces,
            DeadLetters letters,
            Vitals vitals,
            ServingGenerations serving,
            EventStore events,
            Clock clock,
            Duration keepRetired) {
        this.projections = projections;
        this.running = running;
        this.nodes = nodes;
        this.stored = stored;
        this.paces = paces;
        this.letters = letters;
        this.vitals = vitals;
        this.serving = serving;
        this.events = events;
        this.clock = clock;
        this.keepRetired = keepRetired;
    }

    @Override
    public void start() {
        routine.start();
    }

    @Override
    public void stop() {
        routine.stop(TO_END);
        running.stop();
        leave();
    }

    private void leave() {
        try {
            nodes.leave();
        } catch (RuntimeException away) {
            LOG.debug("The other nodes will find out that this one is gone", away);
        }
    }

    @Override
    public boolean isRunning() {
        return routine.isRunning();
    }

    private Duration lookAfterAll() {
        boolean storesWereAway = failed;
        failed = true;
        running.keep(nodes.beat());
        long head = Head.of(events);
        projections.forEach(projection -> lookAfter(projection, head));
        vitals.deadLetters(letters.waiting());
        earlierHead = head;
        if (storesWereAway) {
            running.restart();
        }
        failed = false;
        return PAUSE;
    }

    private void lookAfter(Projection projection, long head) {
        Generations generations = stored.change(projection, known -> known.startedBy(projection, clock.instant()));
        running.run(projection.name(), generations.takingEvents(projection));
        vitals.lag(projection, running.progress(generations.serving()).position(), head);
        generations
                .building()
                .filter(building -> building.version() == projection.version())
                .filter(building -> hasCaughtUp(building, generations.serving()))
                .ifPresent(building -> swap(projection, building));
        generations.retiredFor(keepRetired, clock.instant()).forEach(old -> drop(projection, old));
    }

    /** With all that was there a second ago, and all that the one it takes the place of shows. */
    private boolean hasCaughtUp(Generation building, Generation replaced) {
        paces.note(building, running.progress(building).position());
        return running.covers(building, earlierHead)
                && running.covers(building, running.progress(replaced).furthest());
    }

    private void swap(Projection projection, Generation building) {
        Generations swapped = stored.change(
                projection,
                known ->
                        known.building().filter(building::equals).isPresent() ? known.swapped(clock.instant()) : known);
        serving.refresh();
        LOG.info("{} answers now", swapped.serving().processor());
    }

    private void drop(Projection projection, Generation old) {
        running.drop(old);
        stored.change(projection, known -> known.without(old));
        LOG.info("{} is dropped", old.processor());
    }
}
