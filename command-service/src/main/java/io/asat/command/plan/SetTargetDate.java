package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets when an action is due, in the words given. */
public record SetTargetDate(
        @TargetAggregateIdentifier ActionId action,
        TargetDateGiven targetDate,
        String reason,
        LocalDate asAt,
        Request request)
        implements ActionCommand {}
