package io.asat.query.history;

import io.asat.query.projection.ActionProjection;
import io.asat.query.projection.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProcessingGroups.HISTORY)
class ActionHistoryProjection extends ActionProjection {
    ActionHistoryProjection(HistoryReadModel readModel) {
        super(readModel);
    }
}
