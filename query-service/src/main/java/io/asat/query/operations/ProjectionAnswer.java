package io.asat.query.operations;

import io.asat.query.generation.Generation;
import io.asat.query.projection.Progress;
import io.asat.query.projection.ProjectionReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A projection as an operator sees it.
 *
 * @param position up to where everything stored was taken in, as in {@code AsAt-Position}
 * @param lagEvents how many stored events were not; gaps in the order count too
 * @param lagMilliseconds how long the oldest of them has waited
 * @param errors why segments do not go on
 * @param deadLetters how many actions and plans wait behind an event it cannot take
 * @param rebuild what takes its place once it has caught up, if it is being made anew
 */
record ProjectionAnswer(
        String name,
        int version,
        int generation,
        long position,
        long lagEvents,
        long lagMilliseconds,
        List<SegmentAnswer> segments,
        List<String> errors,
        long deadLetters,
        @Nullable RebuildAnswer rebuild) {

    /** @param node which takes the segment's events in; null if none does */
    record SegmentAnswer(
            int segment,
            long position,
            @Nullable String node,
            @Nullable String error) {
        static List<SegmentAnswer> of(Progress progress) {
            return progress.segments().stream()
                    .map(each -> new SegmentAnswer(
                            each.segment(),
                            Math.max(0, each.position()),
                            each.node().orElse(null),
                            each.error().orElse(null)))
                    .toList();
        }
    }

    /** A generation that is being made. */
    record RebuildAnswer(
            int version,
            int generation,
            long position,
            double percent,
            double eventsPerSecond,
            List<SegmentAnswer> segments) {
        static RebuildAnswer of(ProjectionReport.Rebuild rebuild) {
            Generation building = rebuild.building();
            return new RebuildAnswer(
                    building.version(),
                    building.number(),
                    Math.max(0, rebuild.progress().position()),
                    Math.round(10 * rebuild.percent()) / 10.0,
                    Math.round(10 * rebuild.eventsPerSecond()) / 10.0,
                    SegmentAnswer.of(rebuild.progress()));
        }
    }

    static ProjectionAnswer of(ProjectionReport report) {
        List<SegmentAnswer> segments = SegmentAnswer.of(report.progress());
        return new ProjectionAnswer(
                report.serving().projection(),
                report.serving().version(),
                report.serving().number(),
                Math.max(0, report.progress().position()),
                report.lagEvents(),
                report.lagMillis(),
                segments,
                report.progress().segments().stream()
                        .flatMap(segment -> segment.error().stream())
                        .distinct()
                        .toList(),
                report.deadLetters(),
                report.rebuild().map(RebuildAnswer::of).orElse(null));
    }
}
