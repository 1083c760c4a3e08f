package io.asat.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it was recorded.
 *
 * @param kind the event's name
 * @param asAt none for a retraction and a redaction
 * @param data the fields of its command
 * @param retracted none as long as it counts
 * @param redacted the last time that words of it were removed; left out if none ever were
 */
public record TimelineEntry(
        long sequence,
        String kind,
        @Nullable LocalDate asAt,
        Instant recordedAt,
        String recordedBy,
        Map<String, @Nullable Object> data,
        @Nullable Decision retracted,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Decision redacted) {

    /** That an entry does not count any more, or that words of it are gone. */
    public record Decision(
            Instant recordedAt, String recordedBy, @Nullable String reason) {}

    /** @return the entry as known at the instant, when it had been recorded; words that are gone are not known anywhere */
    public TimelineEntry asKnownAt(Instant knownAt) {
        return retracted != null && retracted.recordedAt().isAfter(knownAt)
                ? new TimelineEntry(sequence, kind, asAt, recordedAt, recordedBy, data, null, redacted)
                : this;
    }
}
