package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that an action is no longer pursued. */
public record Withdraw(@TargetAggregateIdentifier ActionId action, String reason, LocalDate asAt, Request request)
        implements ActionCommand {}
