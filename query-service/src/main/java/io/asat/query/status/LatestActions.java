package io.asat.query.status;

import io.asat.query.documents.Found;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.latest.LatestAction;
import io.asat.query.latest.LatestActionDocument;
import io.asat.values.ActionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads how actions stand now. */
@Component
public class LatestActions {
    private final CurrentDocuments documents;

    LatestActions(CurrentDocuments statusDocuments) {
        this.documents = statusDocuments;
    }

    /** @return those something was recorded of */
    public Map<ActionId, LatestAction> read(Collection<ActionId> actions) {
        Found found =
                documents.get().find(actions.stream().map(ActionId::toString).toList());
        Map<ActionId, LatestAction> read = new HashMap<>();
        for (ActionId action : actions) {
            found.get(action.toString()).ifPresent(document -> read.put(action, LatestActionDocument.read(document)));
        }
        return read;
    }
}
