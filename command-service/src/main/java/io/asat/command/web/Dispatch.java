package io.asat.command.web;

import io.asat.command.request.Rejection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandExecutionException;
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
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    /** All that is left of the failure's type when it comes from another node. */
    private static final String LOST_RACE = ErrorCode.INVALID_EVENT_SEQUENCE.errorCode();

    private final CommandGateway gateway;
    private final CommandMetrics metrics;

    Dispatch(CommandGateway gateway, CommandMetrics metrics) {
        this.gateway = gateway;
        this.metrics = metrics;
    }

    /** @throws io.asat.platform.web.Problem if the command is refused */
    <T> T send(Object command, Class<T> answer) {
        long began = System.nanoTime();
        while (true) {
            try {
                T given = answer.cast(gateway.send(command).join());
                metrics.answered(command, given, began);
                return given;
            } catch (CompletionException failure) {
                RuntimeException cause = cause(failure);
                if (!lostRace(cause) || System.nanoTime() - began > PATIENCE.toNanos()) {
                    Optional<Rejection> rejection = HandlerExecutionException.resolveDetails(cause);
                    metrics.failed(command, rejection, began);
                    throw rejection
                            .<RuntimeException>map(RejectionProblems::problem)
                            .orElse(cause);
                }
                metrics.lostRace();
                stepAside();
            }
        }
    }

    /** For a moment of chance, so that two who lost to each other do not meet again. */
    private static void stepAside() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
    }

    private static boolean lostRace(Throwable failure) {
        return switch (failure) {
            case ConcurrencyException here -> true;
            case AggregateStreamCreationException here -> true;
            case CommandExecutionException onAnotherNode ->
                String.valueOf(onAnotherNode.getMessage()).contains(LOST_RACE);
            default -> false;
        };
    }

    private static RuntimeException cause(CompletionException failure) {
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
