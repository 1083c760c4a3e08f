package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.events.Assertions;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an action into a plan.
 *
 * @param given what holds from {@code asAt}, all but the target date
 * @param targetDate to be read in the plan's period, if one was given
 */
public record RegisterAction(
        @TargetAggregateIdentifier PlanId planId,
        ActionReference reference,
        Assertions given,
        @Nullable TargetDateGiven targetDate,
        LocalDate asAt,
        Request request) {}
