package io.asat.query.imports;

import io.asat.platform.security.Account;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.plans.Plans;
import io.asat.values.PlanId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which documents were taken into a plan. */
@RestController
class ImportsController {
    private final Plans plans;
    private final CurrentDocuments imports;

    ImportsController(Plans plans, CurrentDocuments importsDocuments) {
        this.plans = plans;
        this.imports = importsDocuments;
    }

    record Imports(List<PlanImport> imports) {}

    /** @throws io.asat.platform.web.Problem 404 if there is no such plan for the account */
    @GetMapping("/api/plans/{planId}/imports")
    Imports imports(Account account, @PathVariable PlanId planId) {
        String id = plans.get(account, planId).id().value();
        return new Imports(imports.get()
                .find(List.of(id))
                .get(id)
                .map(ImportsDocument::read)
                .orElse(List.of()));
    }
}
