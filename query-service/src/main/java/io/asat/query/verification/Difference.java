package io.asat.query.verification;

import io.asat.values.ActionReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a read model does not show what the events say.
 *
 * @param reference the action's; none if it is about the plan itself
 * @param readModel the name of the projection that keeps it
 * @param field of the action, or a part of a document
 * @param asAt the first day it differs; none if it is about no day
 * @param replayed what the events say
 * @param shown what the read model shows
 */
public record Difference(
        @Nullable ActionReference reference,
        String readModel,
        String field,
        @Nullable LocalDate asAt,
        @Nullable Object replayed,
        @Nullable Object shown) {}
