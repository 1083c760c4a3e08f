package io.asat.query.verification;

import io.asat.proof.Fault;
import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What verifying a plan found.
 *
 * @param matches whether the read models show what the events say
 * @param asAt the day asked about; none if every day was
 * @param knownAt as known at which instant
 * @param position what was stored up to there was taken into account
 * @param actions how many were compared
 * @param events how many the chains are over, the plan's own included
 * @param differences at most the first {@value #MOST}
 */
record VerificationReport(
        PlanId planId,
        boolean matches,
        @Nullable LocalDate asAt,
        Instant knownAt,
        String position,
        int actions,
        long events,
        List<Difference> differences,
        ChainReport chain) {
    static final int MOST = 1_000;

    /**
     * Whether events are what was recorded.
     *
     * @param length how many events the chains are over
     * @param head the plan's
     * @param sealed whether events carry seals, so that inserted ones are found
     * @param faults at most the first {@value VerificationReport#MOST}
     */
    record ChainReport(boolean valid, long length, String head, boolean sealed, List<Fault> faults) {}
}
