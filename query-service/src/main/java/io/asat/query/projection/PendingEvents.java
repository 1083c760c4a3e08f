package io.asat.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events of a batch for one read model, kept in the batch's unit of work until its token is about to be stored. */
final class PendingEvents<K, E> {
    private static final String RESOURCE = PendingEvents.class.getName();

    private final ReadModel<K, E> readModel;
    private final Map<K, List<Recorded<E>>> events = new LinkedHashMap<>();

    private PendingEvents(ReadModel<K, E> readModel) {
        this.readModel = readModel;
    }

    /** @return those of the current unit of work */
    @SuppressWarnings("unchecked") // under a read model is only what was made for it
    static <K, E> PendingEvents<K, E> of(ReadModel<K, E> readModel) {
        Map<ReadModel<?, ?>, PendingEvents<?, ?>> pending =
                CurrentUnitOfWork.get().getOrComputeResource(RESOURCE, none -> new LinkedHashMap<>());
        return (PendingEvents<K, E>) pending.computeIfAbsent(readModel, PendingEvents::new);
    }

    void add(K aggregate, Recorded<E> event) {
        events.computeIfAbsent(aggregate, none -> new ArrayList<>()).add(event);
    }

    /** Has the read models take what is pending in the current unit of work, if there is any. */
    static void flush() {
        CurrentUnitOfWork.ifStarted(PendingEvents::flush);
    }

    private static void flush(UnitOfWork<?> batch) {
        Map<ReadModel<?, ?>, PendingEvents<?, ?>> pending = batch.getOrDefaultResource(RESOURCE, Map.of());
        pending.values().forEach(PendingEvents::take);
    }

    private void take() {
        readModel.take(events);
        events.clear();
    }
}
