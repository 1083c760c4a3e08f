package io.asat.query.imports;

import io.asat.query.projection.PlanProjection;
import io.asat.query.projection.ProcessingGroups;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(ProcessingGroups.STATUS)
class ImportsProjection extends PlanProjection {
    ImportsProjection(ImportsReadModel readModel) {
        super(readModel);
    }
}
