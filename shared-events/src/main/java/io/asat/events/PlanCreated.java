package io.asat.events;

import io.asat.dates.PlanPeriod;
import io.asat.values.PlanId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A public body began to keep a plan.
 *
 * @param asAt the day from which the plan is kept
 */
@Revision("1")
public record PlanCreated(PlanId planId, String organisation, String title, PlanPeriod period, LocalDate asAt)
        implements PlanEvent {}
