package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that nothing has changed: whatever holds that day is asserted again. */
public record ConfirmPosition(
        @TargetAggregateIdentifier ActionId action,
        @Nullable String note,
        LocalDate asAt,
        Request request) implements ActionCommand {}
