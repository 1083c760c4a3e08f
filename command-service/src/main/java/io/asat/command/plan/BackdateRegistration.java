package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that an action existed earlier than was thought. */
public record BackdateRegistration(
        @TargetAggregateIdentifier ActionId action, LocalDate asAt, String reason, Request request)
        implements ActionCommand {}
