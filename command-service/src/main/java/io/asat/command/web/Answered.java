package io.asat.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.asat.command.request.Answer;
import io.asat.command.request.Answer.StillAsserted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that answers a command.
 *
 * @param reference none if the command was about the plan itself
 * @param stillAsserted only after a retraction: who else says what the retracted entry said
 */
record Answered(
        String planId,
        @Nullable String reference,
        long version,
        long sequence,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StillAsserted> stillAsserted) {

    static Answered of(Answer answer, Location about, boolean retraction) {
        return new Answered(
                about.plan().toString(),
                about.reference().map(Object::toString).orElse(null),
                answer.version(),
                answer.sequence(),
                answer.recordedAt(),
                retraction ? answer.stillAsserted() : null);
    }
}
