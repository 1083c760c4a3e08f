package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Strikes an entry. */
public record RetractEntry(@TargetAggregateIdentifier ActionId action, long sequence, String reason, Request request)
        implements ActionCommand {}
