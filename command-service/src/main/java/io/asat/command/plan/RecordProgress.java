package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says where an action stands, in words. */
public record RecordProgress(
        @TargetAggregateIdentifier ActionId action, String narrative, LocalDate asAt, Request request)
        implements ActionCommand {}
