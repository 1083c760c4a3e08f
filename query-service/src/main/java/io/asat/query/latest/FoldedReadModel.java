package io.asat.query.latest;

import io.asat.events.ActionEvent;
import io.asat.history.ActionHistory;
import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.ReadModel;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.BsonDocument;

/** A document for each action, made from the fold of its events and known by its name. */
public final class FoldedReadModel implements ReadModel<ActionId, ActionEvent> {
    private final Documents documents;
    private final ActionHistories folds;
    private final BiFunction<ActionId, ActionHistory, BsonDocument> form;

    public FoldedReadModel(
            Documents documents, ActionHistories folds, BiFunction<ActionId, ActionHistory, BsonDocument> form) {
        this.documents = documents;
        this.folds = folds;
        this.form = form;
    }

    @Override
    public void take(Map<ActionId, List<Recorded<ActionEvent>>> events) {
        Found found =
                documents.find(events.keySet().stream().map(ActionId::toString).toList());
        GuardedWrites writes = new GuardedWrites();
        Map<ActionId, ActionHistory> folded = new HashMap<>();
        events.forEach((action, recorded) -> {
            Optional<BsonDocument> stored = found.get(action.toString());
            long version = stored.map(GuardedWrites::sequenceOf).orElse(0L);
            List<Recorded<ActionEvent>> later = Recorded.after(version, recorded);
            if (!later.isEmpty()) {
                ActionHistory fold = folds.after(action, version, later);
                writes.write(form.apply(action, fold), stored);
                folded.put(action, fold);
            }
        });
        documents.write(writes);
        folded.forEach(folds::keep);
    }
}
