package io.asat.query.projection;

import io.asat.query.deadletter.DeadLetter;
import io.asat.query.deadletter.DeadLetters;
import io.asat.query.generation.Generation;
import io.asat.query.generation.Generations;
import io.asat.query.generation.Projection;
import io.asat.query.generation.StoredGenerations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What an operator can see and do about the projections. */
@Component
public class ProjectionOperations {
    private static final int PATIENCE_MILLIS = 500;

    private final StoredGenerations stored;
    private final RunningGenerations running;
    private final DeadLetters letters;
    private final Paces paces;
    private final EventStore events;
    private final Clock clock;

    ProjectionOperations(
            StoredGenerations stored,
            RunningGenerations running,
            DeadLetters letters,
            Paces paces,
            EventStore events,
            Clock clock) {
        this.stored = stored;
        this.running = running;
        this.letters = letters;
        this.paces = paces;
        this.events = events;
        this.clock = clock;
    }

    public List<ProjectionReport> report() {
        long head = Head.of(events);
        List<DeadLetter> waiting = letters.all().stream()
                .filter(letter -> letter.discarded().isEmpty())
                .toList();
        return Projection.ALL.stream()
                .map(projection -> report(projection, head, waiting))
                .toList();
    }

    private ProjectionReport report(Projection projection, long head, List<DeadLetter> waiting) {
        Generations generations = stored.get(projection);
        Progress progress = running.progress(generations.serving());
        long lag = Math.max(0, head - progress.position());
        return new ProjectionReport(
                projection.name(),
                projection.version(),
                generations.serving(),
                progress,
                lag,
                lag == 0 ? 0 : millisBehind(progress),
                waiting.stream()
                        .filter(letter -> letter.destination().generation().equals(generations.serving()))
                        .count(),
                generations.building().map(building -> rebuild(building, head)));
    }

    private ProjectionReport.Rebuild rebuild(Generation building, long head) {
        Progress progress = running.progress(building);
        double share = head <= 0 ? 1 : Math.clamp(progress.position() / (double) head, 0, 1);
        return new ProjectionReport.Rebuild(building, progress, 100 * share, paces.of(building));
    }

    private long millisBehind(Progress progress) {
        try (BlockingStream<TrackedEventMessage<?>> ahead =
                events.openStream(progress.least().orElse(null))) {
            return ahead.hasNextAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    ? Math.max(
                            0,
                            Duration.between(ahead.nextAvailable().getTimestamp(), clock.instant())
                                    .toMillis())
                    : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * Begins to make the projection anew beside the one that serves.
     *
     * @return empty if there is no such projection; what is under way if it was begun before
     */
    public Optional<Generation> rebuild(String name) {
        return Projection.ALL.stream()
                .filter(projection -> projection.name().equals(name))
                .findAny()
                .map(projection -> stored.change(
                                projection,
                                known -> known.building().isPresent() ? known : known.rebuilding(projection))
                        .building()
                        .orElseThrow());
    }
}
