package io.asat.query.status;

import io.asat.query.latest.FoldedReadModel;
import io.asat.query.projection.ActionProjection;
import io.asat.query.projection.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProcessingGroups.STATUS)
class ActionStatusProjection extends ActionProjection {
    ActionStatusProjection(FoldedReadModel statusReadModel) {
        super(statusReadModel);
    }
}
