package io.asat.command.web;

import io.asat.command.plan.ImportPlan;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;

/** Refuses an edition too large for one message: Axon Server would break the connection off, and with it what others have sent. */
final class MessageLimit implements MessageDispatchInterceptor<CommandMessage<?>> {
    /** For what a message has besides its payload. */
    private static final int ENVELOPE = 64 * 1024;

    private final Serializer serializer;
    private final int most;

    /** @param most bytes that a message may have */
    MessageLimit(Serializer serializer, int most) {
        this.serializer = serializer;
        this.most = most;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (place, message) -> {
            if (message.getPayload() instanceof ImportPlan) {
                int size = message.serializePayload(serializer, byte[].class).getData().length;
                if (size > most - ENVELOPE) {
                    throw new Problem(
                            ProblemType.TOO_LARGE,
                            "What the document says takes %d KiB; an import takes at most %d."
                                    .formatted(size / 1024, (most - ENVELOPE) / 1024));
                }
            }
            return message;
        };
    }
}
