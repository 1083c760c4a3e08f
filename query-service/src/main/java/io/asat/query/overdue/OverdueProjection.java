package io.asat.query.overdue;

import io.asat.query.latest.FoldedReadModel;
import io.asat.query.projection.ActionProjection;
import io.asat.query.projection.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProcessingGroups.OVERDUE)
class OverdueProjection extends ActionProjection {
    OverdueProjection(FoldedReadModel overdueReadModel) {
        super(overdueReadModel);
    }
}
