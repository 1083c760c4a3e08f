package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives an action to somebody, or to nobody. */
public record AssignOwner(
        @TargetAggregateIdentifier ActionId action,
        @Nullable String owner,
        LocalDate asAt,
        Request request) implements ActionCommand {}
