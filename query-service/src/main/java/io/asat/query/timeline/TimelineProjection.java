package io.asat.query.timeline;

import io.asat.query.projection.ActionProjection;
import io.asat.query.projection.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProcessingGroups.TIMELINE)
class TimelineProjection extends ActionProjection {
    TimelineProjection(TimelineReadModel readModel) {
        super(readModel);
    }
}
