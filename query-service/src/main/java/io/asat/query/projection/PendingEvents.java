package io.asat.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events of a batch for one read model, kept, as a rule in the batch's unit of work, until its token is about to be stored. */
final class PendingEvents<K, E> {
    private static final String RESOURCE = PendingEvents.class.getName();

    private final FedReadModel<K, E> readModel;
    private final Map<K, List<Recorded<E>>> events = new LinkedHashMap<>();
    private final Map<K, Untakeable> unreadable = new LinkedHashMap<>();

    PendingEvents(FedReadModel<K, E> readModel) {
        this.readModel = readModel;
    }

    /** @return those of the current unit of work */
    @SuppressWarnings("unchecked") // under a read model is only what was made for it
    static <K, E> PendingEvents<K, E> of(FedReadModel<K, E> readModel) {
        Map<FedReadModel<?, ?>, PendingEvents<?, ?>> pending =
                CurrentUnitOfWork.get().getOrComputeResource(RESOURCE, none -> new LinkedHashMap<>());
        return (PendingEvents<K, E>) pending.computeIfAbsent(readModel, PendingEvents::new);
    }

    /** What follows an event that cannot be read waits behind it. */
    void add(DomainEventMessage<?> message) {
        K aggregate = readModel.feed().keyOf(message);
        long sequence = Feed.sequence(message);
        if (unreadable.computeIfPresent(aggregate, (same, first) -> first.upTo(sequence)) != null) {
            return;
        }
        try {
            events.computeIfAbsent(aggregate, none -> new ArrayList<>())
                    .add(readModel.feed().read(message));
        } catch (RuntimeException cannotBeRead) {
            unreadable.put(aggregate, new Untakeable(sequence, sequence, cannotBeRead));
        }
    }

    /** Has the read models take what is pending in the current unit of work, if there is any. */
    static void flush() {
        CurrentUnitOfWork.ifStarted(PendingEvents::flush);
    }

    private static void flush(UnitOfWork<?> batch) {
        Map<FedReadModel<?, ?>, PendingEvents<?, ?>> pending = batch.getOrDefaultResource(RESOURCE, Map.of());
        pending.values().forEach(PendingEvents::take);
    }

    void take() {
        readModel.deliver(events);
        readModel.park(unreadable);
        events.clear();
        unreadable.clear();
    }
}
