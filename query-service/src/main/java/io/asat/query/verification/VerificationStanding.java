package io.asat.query.verification;

import io.asat.values.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * How a verification stands.
 *
 * @param done how many of its steps, {@code of} how many; 0 of 0 until it has begun
 * @param report once it is {@code DONE}
 * @param failure once it {@code FAILED}
 */
record VerificationStanding(
        String id,
        PlanId planId,
        State state,
        int done,
        int of,
        @Nullable VerificationReport report,
        @Nullable String failure) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
