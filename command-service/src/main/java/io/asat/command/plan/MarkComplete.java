package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that an action is done. */
public record MarkComplete(
        @TargetAggregateIdentifier ActionId action,
        @Nullable String evidence,
        LocalDate asAt,
        Request request) implements ActionCommand {}
