package io.asat.query.stream;

import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was recorded, none of its words: who may see them asks for them.
 *
 * @param reference of the action; none if it concerns the plan as a whole
 * @param kind the event's name
 * @param sequence the event's number within its action or plan
 * @param asAt none for a retraction and a redaction
 * @param position visible now, as {@code AsAt-Position} counts
 */
record Change(
        PlanId planId,
        @Nullable ActionReference reference,
        String kind,
        long sequence,
        @Nullable LocalDate asAt,
        Instant recordedAt,
        long position) {}
