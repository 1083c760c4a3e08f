package io.asat.query.plans;

import io.asat.query.projection.PlanProjection;
import io.asat.query.projection.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProcessingGroups.STATUS)
class PlansProjection extends PlanProjection {
    PlansProjection(PlansReadModel readModel) {
        super(readModel);
    }
}
