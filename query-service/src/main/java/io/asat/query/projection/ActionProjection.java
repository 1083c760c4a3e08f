package io.asat.query.projection;

import io.asat.events.ActionEvent;
import io.asat.events.Recording;
import io.asat.values.ActionId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;

/** A projection of actions' events into one read model. */
public abstract class ActionProjection {
    private final ReadModel<ActionId, ActionEvent> readModel;

    protected ActionProjection(ReadModel<ActionId, ActionEvent> readModel) {
        this.readModel = readModel;
    }

    @EventHandler
    void on(ActionEvent event, @SequenceNumber long sequence, MetaData metaData) {
        PendingEvents.of(readModel).add(event.action(), new Recorded<>(event, sequence + 1, Recording.from(metaData)));
    }

    @ResetHandler
    void reset() {
        readModel.clear();
    }
}
