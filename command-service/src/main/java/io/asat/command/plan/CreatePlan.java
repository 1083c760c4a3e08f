package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.dates.PlanPeriod;
import io.asat.values.PlanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins a plan. */
public record CreatePlan(
        @TargetAggregateIdentifier PlanId planId,
        String organisation,
        String title,
        PlanPeriod period,
        LocalDate asAt,
        Request request) {}
