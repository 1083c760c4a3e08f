package io.asat.query.projection;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;

/** Gathers the events of a batch for the read models of a generation, those of an aggregate always in one segment. */
final class ReadModelInvoker implements EventHandlerInvoker {
    private final List<FedReadModel<?, ?>> readModels;

    ReadModelInvoker(List<FedReadModel<?, ?>> readModels) {
        this.readModels = readModels;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof DomainEventMessage<?> event
                && segment.matches(event.getAggregateIdentifier())
                && readModels.stream().anyMatch(readModel -> readModel.feed().has(event));
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (message instanceof DomainEventMessage<?> event && segment.matches(event.getAggregateIdentifier())) {
            readModels.stream()
                    .filter(readModel -> readModel.feed().has(event))
                    .forEach(readModel -> PendingEvents.of(readModel).add(event));
        }
    }

    /** A rebuild is another generation. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
