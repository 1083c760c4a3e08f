package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import io.asat.values.Rag;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Rates an action, or clears its rating. */
public record ChangeRag(
        @TargetAggregateIdentifier ActionId action,
        @Nullable Rag rag,
        @Nullable String reason,
        LocalDate asAt,
        Request request)
        implements ActionCommand {}
