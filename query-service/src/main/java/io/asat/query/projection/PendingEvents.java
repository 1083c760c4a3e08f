package io.asat.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events of a batch for one read model, kept in the batch's unit of work until its token is about to be stored. */
final class PendingEvents<K, E> {
    private static final String RESOURCE = PendingEvents.class.getName();

    private final FedReadModel<K, E> readModel;
    private Gathered<K, E> gathered;

    private PendingEvents(FedReadModel<K, E> readModel) {
        this.readModel = readModel;
        this.gathered = new Gathered<>(readModel.feed());
    }

    /** @return those of the current unit of work */
    @SuppressWarnings("unchecked") // under a read model is only what was made for it
    static <K, E> PendingEvents<K, E> of(FedReadModel<K, E> readModel) {
        Map<FedReadModel<?, ?>, PendingEvents<?, ?>> pending =
                CurrentUnitOfWork.get().getOrComputeResource(RESOURCE, none -> new LinkedHashMap<>());
        return (PendingEvents<K, E>) pending.computeIfAbsent(readModel, PendingEvents::new);
    }

    void add(DomainEventMessage<?> message) {
        gathered.add(message);
    }

    /** Has the read models take what is pending in the current unit of work, if there is any. */
    static void flush() {
        CurrentUnitOfWork.ifStarted(PendingEvents::flush);
    }

    private static void flush(UnitOfWork<?> batch) {
        Map<FedReadModel<?, ?>, PendingEvents<?, ?>> pending = batch.getOrDefaultResource(RESOURCE, Map.of());
        pending.values().forEach(PendingEvents::take);
    }

    private void take() {
        readModel.deliver(gathered.events());
        readModel.park(gathered.unreadable());
        gathered = new Gathered<>(readModel.feed());
    }
}
