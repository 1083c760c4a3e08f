package io.asat.command.plan;

import io.asat.command.imports.TakenIn;
import io.asat.events.PlanImported;
import io.asat.events.Recording;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan remembers of an import.
 *
 * @param content what makes another import the same
 * @param asAt the day as at which its edition speaks
 * @param withdrawAbsent whether it withdrew what it did not have
 * @param key the idempotency key it came under, if it did
 * @param sequence the number of its event within the plan
 * @param retraction the number of its retraction's event within the plan, if it was retracted
 */
record Imported(
        int number,
        String content,
        LocalDate asAt,
        boolean withdrawAbsent,
        @Nullable String key,
        long sequence,
        Instant recordedAt,
        @Nullable Long retraction,
        @Nullable Instant retractedAt) {

    static Imported of(PlanImported event, Recording recording, long sequence) {
        return new Imported(
                event.number(),
                event.content(),
                event.asAt(),
                event.withdrawAbsent(),
                recording.key(),
                sequence,
                recording.recordedAt(),
                null,
                null);
    }

    Imported retracted(long by, Instant at) {
        return new Imported(number, content, asAt, withdrawAbsent, key, sequence, recordedAt, by, at);
    }

    boolean stands() {
        return retraction == null;
    }

    /** @return whether it stood when the plan had so many events */
    boolean stoodAfter(long version) {
        return sequence <= version && (retraction == null || retraction > version);
    }

    TakenIn takenIn() {
        return new TakenIn(number, asAt, withdrawAbsent);
    }
}
