package io.asat.command.plan;

import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/** Refuses commands on what does not exist in words that survive the way back from another process. */
public final class UnknownAggregates implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException unknown) {
            boolean action = unitOfWork.getMessage().getPayload() instanceof ActionCommand;
            throw Refusal.of(action ? Code.UNKNOWN_ACTION : Code.UNKNOWN_PLAN);
        }
    }
}
