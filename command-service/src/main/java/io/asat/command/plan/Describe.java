package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.events.Assertions;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Corrects or changes the wording or the place of an action. */
public record Describe(
        @TargetAggregateIdentifier ActionId action,
        Assertions described,
        String reason,
        LocalDate asAt,
        Request request)
        implements ActionCommand {}
