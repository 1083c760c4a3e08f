package io.asat.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it was recorded.
 *
 * @param kind the event's name
 * @param asAt none for a retraction
 * @param data the fields of its command
 * @param retracted none as long as it counts
 */
record TimelineEntry(
        long sequence,
        String kind,
        @Nullable LocalDate asAt,
        Instant recordedAt,
        String recordedBy,
        Map<String, @Nullable Object> data,
        @Nullable Retracted retracted) {

    /** That an entry does not count any more. */
    record Retracted(
            Instant recordedAt, String recordedBy, @Nullable String reason) {}

    /** @return the entry as known at the instant, when it had been recorded */
    TimelineEntry asKnownAt(Instant knownAt) {
        return retracted != null && retracted.recordedAt().isAfter(knownAt)
                ? new TimelineEntry(sequence, kind, asAt, recordedAt, recordedBy, data, null)
                : this;
    }
}
