package io.asat.query.projection;

import io.asat.events.PlanEvent;
import io.asat.events.Recording;
import io.asat.values.PlanId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;

/** A projection of plans' events into one read model. */
public abstract class PlanProjection {
    private final ReadModel<PlanId, PlanEvent> readModel;

    protected PlanProjection(ReadModel<PlanId, PlanEvent> readModel) {
        this.readModel = readModel;
    }

    @EventHandler
    void on(PlanEvent event, @SequenceNumber long sequence, MetaData metaData) {
        PendingEvents.of(readModel).add(event.planId(), new Recorded<>(event, sequence + 1, Recording.from(metaData)));
    }

    @ResetHandler
    void reset() {
        readModel.clear();
    }
}
