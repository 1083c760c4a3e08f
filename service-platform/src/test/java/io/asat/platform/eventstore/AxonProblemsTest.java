package io.asat.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.web.Problem;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxonProblemsTest {
    private final AxonProblems problems = new AxonProblems();

    @ParameterizedTest
    @ValueSource(strings = {"AXONIQ-4000", "AXONIQ-4003", "AXONIQ-3001", "AXONIQ-2100", "AXONIQ-9100"})
    void whatIsAwayMayBeAskedAgainLater(String code) {
        comesBack(new AxonServerCommandDispatchException(code, message("away")));
        comesBack(new AxonServerException(code, "away", new IllegalStateException()));
        comesBack(new io.axoniq.axonserver.connector.AxonServerException(
                ErrorCategory.getFromCode(code), "away", "here"));
    }

    @Test
    void soMayWhatTheLineWasCutUnder() {
        comesBack(new StatusRuntimeException(Status.UNAVAILABLE));
        assertThat(problems.map(new StatusRuntimeException(Status.INVALID_ARGUMENT)))
                .isEmpty();
    }

    @Test
    void soMayWhatTooManyAskAtOnce() {
        comesBack(new ConcurrencyException("lost again"));
        comesBack(new LockAcquisitionFailedException("still waiting"));
        comesBack(new NoHandlerForCommandException("nobody yet"));
    }

    @Test
    void soMayWhatANodeTookAndWasKilledOver() {
        comesBack(new AxonServerException(
                "AXONIQ-0001", "Connection lost while executing command on: node-2", new IllegalStateException()));
    }

    @Test
    void aDefectIsNotExcused() {
        assertThat(problems.map(new AxonServerCommandDispatchException("AXONIQ-4005", message("a bug"))))
                .isEmpty();
        assertThat(problems.map(new IllegalStateException())).isEmpty();
    }

    private static ErrorMessage message(String text) {
        return ErrorMessage.newBuilder().setMessage(text).build();
    }

    private void comesBack(Throwable failure) {
        Optional<Problem> problem = problems.map(failure);
        assertThat(problem).hasValueSatisfying(refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.headers()).containsKey("Retry-After");
        });
    }
}
