package io.asat.query.overdue;

import io.asat.query.actions.KnownAction;
import io.asat.query.actions.Moment;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.latest.LatestAction;
import io.asat.query.latest.LatestActionDocument;
import io.asat.query.reading.Actions;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
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

    /** @return of these actions at least those overdue then */
    Map<ActionId, KnownAction> candidates(Collection<ActionId> among, Moment moment) {
        return moment.knownAt().isPresent() ? actions.read(among, moment) : due(new HashSet<>(among), moment);
    }

    private Map<ActionId, KnownAction> due(Set<ActionId> among, Moment moment) {
        Map<ActionId, KnownAction> found = new HashMap<>();
        List<ActionId> unanswered = new ArrayList<>();
        for (BsonDocument document : documents.get().select(OverdueDocument.dueBefore(moment.asAt()))) {
            ActionId id = LatestActionDocument.idOf(document);
            LatestAction action = LatestActionDocument.read(document);
            if (among.contains(id) && action.answers(moment.asAt())) {
                Actions.known(id, action).ifPresent(known -> found.put(id, known));
            } else if (among.contains(id)) {
                unanswered.add(id);
            }
        }
        found.putAll(actions.read(unanswered, moment));
        return found;
    }
}
