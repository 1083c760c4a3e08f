package io.asat.query.plans;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.query.documents.Selection;
import io.asat.query.generation.CurrentDocuments;
import io.asat.values.PlanId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The plans an account may see; another organisation's plan is as if there were none. */
@Component
public class Plans {
    private final CurrentDocuments documents;

    Plans(CurrentDocuments planDocuments) {
        this.documents = planDocuments;
    }

    /** @throws Problem 404 if there is no such plan for the account */
    public Plan get(Account account, PlanId id) {
        return find(account, id).orElseThrow(() -> unknown(id));
    }

    /** @return the plan, if there is one for the account */
    public Optional<Plan> find(Account account, PlanId id) {
        return find(id).filter(plan -> account.belongsTo(plan.organisation()));
    }

    /** @return the plan, whoever asks */
    public Optional<Plan> find(PlanId id) {
        return documents.get().find(List.of(id.value())).get(id.value()).map(PlanDocument::read);
    }

    static Problem unknown(PlanId id) {
        return new Problem(ProblemType.UNKNOWN_PLAN, "No plan is called " + id + ".");
    }

    /** @return all it may see, by id */
    public List<Plan> visibleTo(Account account) {
        Selection selection = account.organisation()
                .filter(own -> !account.belongsToAll())
                .<Selection>map(own -> new Selection.Equal(PlanDocument.ORGANISATION, own))
                .orElseGet(Selection.All::new);
        return documents.get().select(selection).stream()
                .map(PlanDocument::read)
                .filter(plan -> account.belongsTo(plan.organisation()))
                .sorted(Comparator.comparing(Plan::id))
                .toList();
    }
}
