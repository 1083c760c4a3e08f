package io.asat.query.history;

import io.asat.events.ActionEvent;
import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.ActionHistories;
import io.asat.query.projection.ReadModel;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** The past of actions in slices. */
final class HistoryReadModel implements ReadModel<ActionId, ActionEvent> {
    private final Documents documents;
    private final ActionHistories folds;
    private final int capacity;

    /** @param capacity how many pieces a slice holds at most */
    HistoryReadModel(Documents documents, ActionHistories folds, int capacity) {
        this.documents = documents;
        this.folds = folds;
        this.capacity = capacity;
    }

    @Override
    public void take(Map<ActionId, List<Recorded<ActionEvent>>> events) {
        Found heads = documents.find(
                events.keySet().stream().map(HistoryDocuments::headId).toList());
        List<HistoryUpdate> updates = new ArrayList<>();
        events.forEach((action, recorded) -> {
            BsonDocument head = heads.get(HistoryDocuments.headId(action)).orElse(null);
            long version = head == null ? 0 : GuardedWrites.sequenceOf(head);
            List<Recorded<ActionEvent>> later = Recorded.after(version, recorded);
            if (!later.isEmpty()) {
                updates.add(new HistoryUpdate(action, head, sliced(head), folds.at(action, version), later));
            }
        });
        write(updates);
        updates.forEach(update -> folds.keep(update.action(), update.fold()));
    }

    private SlicedHistory sliced(@Nullable BsonDocument head) {
        return head == null
                ? SlicedHistory.none(capacity)
                : SlicedHistory.of(
                        capacity,
                        Math.toIntExact(GuardedWrites.sequenceOf(head)),
                        Packed.areas(head.getBinary(HistoryDocuments.AREAS)));
    }

    private void write(List<HistoryUpdate> updates) {
        Found slices = documents.find(updates.stream()
                .flatMap(update -> update.slicesToLoad().stream())
                .toList());
        List<HistoryUpdate.Result> results =
                updates.stream().map(update -> update.with(slices)).toList();
        Found stored = slices.and(documents.find(
                results.stream().flatMap(result -> result.newIds().stream()).toList()));
        GuardedWrites writes = new GuardedWrites();
        results.forEach(result -> result.writeTo(writes, stored));
        documents.write(writes);
    }
}
