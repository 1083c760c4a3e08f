package io.asat.query.timeline;

import io.asat.events.ActionEvent;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
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
import java.util.stream.LongStream;
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
        Found pages = documents.find(later.entrySet().stream()
                .flatMap(one -> one.getValue().stream().flatMap(event -> touched(one.getKey(), event)))
                .distinct()
                .toList());
        GuardedWrites writes = new GuardedWrites();
        later.forEach((action, recorded) -> {
            if (!recorded.isEmpty()) {
                changed(action, recorded, pages).forEach((id, page) -> writes.write(page.document(id), pages.get(id)));
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
        return LongStream.concat(LongStream.of(event.sequence()), about(event.event()))
                .mapToObj(sequence -> TimelinePage.id(action, sequence));
    }

    /** @return the earlier entries that it changes */
    private static LongStream about(ActionEvent event) {
        return switch (event) {
            case EntryRetracted retraction -> LongStream.of(retraction.sequence());
            case EntryRedacted redaction -> redaction.removed().stream().mapToLong(EntryRedacted.Removed::sequence);
            case DatedEntry dated -> LongStream.empty();
        };
    }

    /** @return the pages of an action of which these are all events */
    static List<BsonDocument> documents(ActionId action, List<Recorded<ActionEvent>> events) {
        return changed(action, events, Found.NONE).entrySet().stream()
                .map(page -> page.getValue().document(page.getKey()))
                .toList();
    }

    /** @return the pages the events add to or strike in, by id; a writer that was cut short may have written some before */
    private static Map<String, TimelinePage> changed(
            ActionId action, List<Recorded<ActionEvent>> events, Found stored) {
        Map<String, TimelinePage> changed = new LinkedHashMap<>();
        for (Recorded<ActionEvent> event : events) {
            page(action, event.sequence(), changed, stored).add(event, TimelineDocuments.entry(event));
            change(action, event, changed, stored);
        }
        return changed;
    }

    private static void change(
            ActionId action, Recorded<ActionEvent> event, Map<String, TimelinePage> changed, Found stored) {
        if (event.event() instanceof EntryRetracted retraction) {
            page(action, retraction.sequence(), changed, stored)
                    .change(
                            event,
                            retraction.sequence(),
                            entry -> TimelineDocuments.retracted(entry, event.sequence()));
        }
        if (event.event() instanceof EntryRedacted redaction) {
            redaction
                    .removed()
                    .forEach(gone -> page(action, gone.sequence(), changed, stored)
                            .change(
                                    event,
                                    gone.sequence(),
                                    entry -> TimelineDocuments.redacted(entry, event.sequence(), gone.fields())));
        }
    }

    private static TimelinePage page(ActionId action, long sequence, Map<String, TimelinePage> changed, Found stored) {
        return changed.computeIfAbsent(
                TimelinePage.id(action, sequence),
                id -> stored.get(id).map(TimelinePage::of).orElseGet(TimelinePage::new));
    }
}
