package io.asat.command.plan;

import io.asat.events.PlanImported;
import io.asat.events.Recording;
import io.asat.values.ActionReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan remembers of an import.
 *
 * @param content what makes another import the same
 * @param key the idempotency key it came under, if it did
 * @param sequence the number of its event within the plan
 * @param retraction the number of its retraction's event within the plan, if it was retracted
 */
record Imported(
        int number,
        String content,
        @Nullable String key,
        List<ActionReference> touched,
        long sequence,
        Instant recordedAt,
        @Nullable Long retraction,
        @Nullable Instant retractedAt) {

    static Imported of(PlanImported event, Recording recording, long sequence) {
        return new Imported(
                event.number(),
                event.content(),
                recording.key(),
                event.touched(),
                sequence,
                recording.recordedAt(),
                null,
                null);
    }

    Imported retracted(long by, Instant at) {
        return new Imported(number, content, key, touched, sequence, recordedAt, by, at);
    }

    boolean stands() {
        return retraction == null;
    }
}
