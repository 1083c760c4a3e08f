package io.asat.query.operations;

import io.asat.query.deadletter.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as an operator sees it.
 *
 * @param aggregate the plan, or the action as {@code plan/reference}
 * @param version of it that the read model shows
 * @param sequence the event it failed on
 * @param lastSequence the last that came since
 * @param waiting how many it does not show
 * @param discarded null while they wait
 */
record DeadLetterAnswer(
        String id,
        String projection,
        int projectionVersion,
        int generation,
        String readModel,
        String aggregate,
        long version,
        long sequence,
        long lastSequence,
        long waiting,
        DeadLetter.Cause cause,
        Instant parkedAt,
        int attempts,
        DeadLetter.@Nullable Discarded discarded) {

    static DeadLetterAnswer of(DeadLetter letter) {
        return new DeadLetterAnswer(
                letter.id(),
                letter.destination().generation().projection(),
                letter.destination().generation().version(),
                letter.destination().generation().number(),
                letter.destination().readModel(),
                letter.aggregate(),
                letter.first() - 1,
                letter.first(),
                letter.last(),
                letter.last() - letter.first() + 1,
                letter.cause(),
                letter.parkedAt(),
                letter.attempts(),
                letter.discarded().orElse(null));
    }
}
