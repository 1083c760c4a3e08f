package io.asat.query.audit;

import io.asat.values.PlanId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a plan stood, in a form to be quoted.
 *
 * @param position where the last event taken into account was stored
 * @param length how many events were
 * @param head the plan's, over these events
 * @param actions how many the list has, withdrawn ones included
 * @param sha256 of the canonical JSON (RFC 8785) of the list of actions, as audit replay answers it
 */
record Certificate(
        PlanId planId,
        LocalDate asAt,
        Instant knownAt,
        long position,
        long length,
        String head,
        int actions,
        String sha256) {}
