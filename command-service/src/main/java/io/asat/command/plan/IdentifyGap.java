package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says what is needed to fill the gap, or clears it. */
public record IdentifyGap(
        @TargetAggregateIdentifier ActionId action,
        @Nullable String gap,
        LocalDate asAt,
        Request request) implements ActionCommand {}
