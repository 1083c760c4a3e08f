package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a complete or withdrawn action again. */
public record Reopen(@TargetAggregateIdentifier ActionId action, String reason, LocalDate asAt, Request request)
        implements ActionCommand {}
