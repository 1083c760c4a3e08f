package io.asat.command.web;

import io.asat.command.request.Rejection;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Sends commands to their aggregates. One that lost a race against another node is judged again on what is stored now,
 * which is always right: whatever it insisted on is checked anew.
 */
@Component
class Dispatch {
    private static final int TRIES = 10;

    private final CommandGateway gateway;

    Dispatch(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** @throws io.asat.platform.web.Problem if the command is refused */
    <T> T send(Object command, Class<T> answer) {
        for (int tries = 1; ; tries++) {
            try {
                return answer.cast(gateway.send(command).join());
            } catch (CompletionException failure) {
                RuntimeException cause = cause(failure);
                if (!lostRace(cause) || tries == TRIES) {
                    throw HandlerExecutionException.<Rejection>resolveDetails(cause)
                            .<RuntimeException>map(RejectionProblems::problem)
                            .orElse(cause);
                }
            }
        }
    }

    private static boolean lostRace(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    private static RuntimeException cause(CompletionException failure) {
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
