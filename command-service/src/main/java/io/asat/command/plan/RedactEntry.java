package io.asat.command.plan;

import io.asat.command.request.Request;
import io.asat.values.ActionId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Removes words that should never have been written.
 *
 * @param fields what of the entry's words: attributes, {@code reason}, {@code note} or {@code evidence}; all if empty
 */
public record RedactEntry(
        @TargetAggregateIdentifier ActionId action, long sequence, List<String> fields, String reason, Request request)
        implements ActionCommand {}
