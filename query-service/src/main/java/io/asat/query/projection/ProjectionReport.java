package io.asat.query.projection;

import io.asat.query.generation.Generation;
import java.util.Optional;

/**
 * How a projection fares.
 *
 * @param present the version of the documents that this release writes
 * @param serving the generation that answers questions
 * @param lagEvents how many stored events it has not taken in
 * @param lagMillis how long the oldest of them has waited
 */
public record ProjectionReport(
        String name,
        int present,
        Generation serving,
        Progress progress,
        long lagEvents,
        long lagMillis,
        long deadLetters,
        Optional<Rebuild> rebuild) {

    /** A generation that is made beside the one that serves. */
    public record Rebuild(Generation building, Progress progress, double percent, double eventsPerSecond) {}
}
