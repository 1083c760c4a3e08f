package io.asat.command.plan;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Asks commands about an action which it is; the framework's own looks all through their classes each time. */
public final class Targets implements CommandTargetResolver {
    private final CommandTargetResolver others =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return command.getPayload() instanceof ActionCommand about
                ? new VersionedAggregateIdentifier(about.action(), null)
                : others.resolveTarget(command);
    }
}
