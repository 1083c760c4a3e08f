package io.asat.query.timeline;

import io.asat.events.ActionEvent;
import io.asat.events.EntryRetracted;
import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.ReadModel;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/** Entries as they were recorded. */
final class TimelineReadModel implements ReadModel<ActionId, ActionEvent> {
    private final Documents documents;

    TimelineReadModel(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void take(Map<ActionId, List<Recorded<ActionEvent>>> events) {
        Found heads = documents.find(
                events.keySet().stream().map(TimelineDocuments::headId).toList());
        Map<ActionId, List<Recorded<ActionEvent>>> later = new LinkedHashMap<>();
        events.forEach((action, recorded) -> later.put(action, Recorded.after(version(heads, action), recorded)));
        Found entries = documents.find(later.entrySet().stream()
                .flatMap(one -> one.getValue().stream().flatMap(event -> touched(one.getKey(), event)))
                .toList());
        GuardedWrites writes = new GuardedWrites();
        later.forEach((action, recorded) -> {
            if (!recorded.isEmpty()) {
                changed(action, recorded, entries).forEach((id, document) -> writes.write(document, entries.get(id)));
                writes.writeLast(
                        TimelineDocuments.head(action, recorded.getLast().sequence()),
                        heads.get(TimelineDocuments.headId(action)));
            }
        });
        documents.write(writes);
    }

    static long version(Found heads, ActionId action) {
        return heads.get(TimelineDocuments.headId(action))
                .map(GuardedWrites::sequenceOf)
                .orElse(0L);
    }

    private static Stream<String> touched(ActionId action, Recorded<ActionEvent> event) {
        String own = TimelineDocuments.entryId(action, event.sequence());
        return event.event() instanceof EntryRetracted retraction
                ? Stream.of(own, TimelineDocuments.entryId(action, retraction.sequence()))
                : Stream.of(own);
    }

    /** @return the documents the events make or strike, by id; a writer that was cut short may have written some before */
    private static Map<String, BsonDocument> changed(
            ActionId action, List<Recorded<ActionEvent>> events, Found stored) {
        Map<String, BsonDocument> changed = new LinkedHashMap<>();
        for (Recorded<ActionEvent> event : events) {
            changed.put(TimelineDocuments.entryId(action, event.sequence()), TimelineDocuments.entry(action, event));
            if (event.event() instanceof EntryRetracted retraction) {
                String struck = TimelineDocuments.entryId(action, retraction.sequence());
                BsonDocument entry = changed.containsKey(struck) ? changed.get(struck) : stored.require(struck);
                changed.put(struck, TimelineDocuments.retracted(entry, event, retraction));
            }
        }
        return changed;
    }
}
