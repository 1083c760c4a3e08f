package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import io.asat.values.FullyMet;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says whether the requirement is fully met, or clears that. */
public record AssessRequirement(
        @TargetAggregateIdentifier ActionId action,
        @Nullable FullyMet fullyMet,
        @Nullable String reason,
        LocalDate asAt,
        Request request)
        implements ActionCommand {}
