package io.asat.platform.eventstore;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemMapping;
import io.asat.platform.web.ProblemType;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import java.util.Set;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** An event store or a command bus that does not answer, or that has too many at one aggregate, as Axon says it. */
@Component
class AxonProblems implements ProblemMapping {
    /**
     * How Axon Server says that the node which had the command is gone; its code, AXONIQ-4001, is one the connector does not know. Whether
     * anything was recorded, the same idempotency key tells.
     */
    private static final String HANDLER_LOST = "Connection lost while executing command";

    /** The same may succeed in a moment. */
    private static final Set<String> AWAY = Set.of(
            ErrorCode.NO_EVENT_STORE_MASTER_AVAILABLE.errorCode(),
            ErrorCode.CONNECTION_FAILED.errorCode(),
            ErrorCode.NO_HANDLER_FOR_COMMAND.errorCode(),
            ErrorCode.COMMAND_DISPATCH_ERROR.errorCode(),
            ErrorCode.DATAFILE_WRITE_ERROR.errorCode(),
            ErrorCode.INDEX_WRITE_ERROR.errorCode(),
            ErrorCode.TRANSACTION_ROLLED_BACK.errorCode());

    @Override
    public Optional<Problem> map(Throwable failure) {
        return switch (failure) {
            case AxonServerException axon
            when String.valueOf(axon.getMessage()).startsWith(HANDLER_LOST) -> Optional.of(away());
            case AxonServerException axon -> awayIf(axon.code());
            case AxonServerCommandDispatchException axon -> awayIf(axon.getErrorCode());
            case io.axoniq.axonserver.connector.AxonServerException connector ->
                awayIf(connector.getErrorCategory().errorCode());
            case StatusRuntimeException line
            when line.getStatus().getCode() == Status.Code.UNAVAILABLE -> Optional.of(away());
            case NoHandlerForCommandException nobody -> Optional.of(away());
            case ConcurrencyException race -> Optional.of(busy());
            case AggregateStreamCreationException race -> Optional.of(busy());
            case LockAcquisitionFailedException queue -> Optional.of(busy());
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> awayIf(String code) {
        return AWAY.contains(code) ? Optional.of(away()) : Optional.empty();
    }

    private static Problem away() {
        return new Problem(ProblemType.UNAVAILABLE, "The event store or a service behind it does not answer.")
                .retryAfter(5);
    }

    private static Problem busy() {
        return new Problem(ProblemType.UNAVAILABLE, "Too many are recording here at once; nothing was recorded.")
                .retryAfter(1);
    }
}
