package io.asat.query.overdue;

import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.documents.Found;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.latest.LatestAction;
import io.asat.query.latest.LatestActionDocument;
import io.asat.query.reading.Actions;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the actions that may be overdue, and how they stood. */
@Component
class OverdueActions {
    private final CurrentDocuments documents;
    private final Actions actions;

    OverdueActions(CurrentDocuments overdueDocuments, Actions actions) {
        this.documents = overdueDocuments;
        this.actions = actions;
    }

    /** @return of these actions at least those overdue then; they are read by name, so that other councils' cost nothing */
    Map<ActionId, KnownAction> candidates(Collection<ActionId> among, Moment moment) {
        return moment.knownAt().isPresent() ? actions.read(among, moment) : due(among, moment);
    }

    private Map<ActionId, KnownAction> due(Collection<ActionId> among, Moment moment) {
        Map<ActionId, KnownAction> found = new HashMap<>();
        List<ActionId> unanswered = new ArrayList<>();
        Found stored =
                documents.get().find(among.stream().map(ActionId::toString).toList());
        for (ActionId id : among) {
            Optional<LatestAction> action = stored.get(id.toString())
                    .filter(document -> OverdueDocument.mayBeDueBefore(moment.asAt(), document))
                    .map(LatestActionDocument::read);
            if (action.isPresent() && action.get().answers(moment.asAt())) {
                Actions.known(id, action.get()).ifPresent(known -> found.put(id, known));
            } else if (action.isPresent()) {
                unanswered.add(id);
            }
        }
        found.putAll(actions.read(unanswered, moment));
        return found;
    }
}
