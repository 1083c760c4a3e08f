package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.PlanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Strikes all that an import recorded. */
public record RetractImport(@TargetAggregateIdentifier PlanId planId, int number, String reason, Request request) {}
