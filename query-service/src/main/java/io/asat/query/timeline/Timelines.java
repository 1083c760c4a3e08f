package io.asat.query.timeline;

import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.StoredValues;
import io.asat.query.generation.CurrentDocuments;
import io.asat.values.ActionId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;

/** Reads actions' entries. */
@Component
public class Timelines {
    private final CurrentDocuments documents;

    Timelines(CurrentDocuments timelineDocuments) {
        this.documents = timelineDocuments;
    }

    /** @return the action's entries; empty if it is not known */
    public List<TimelineEntry> read(ActionId action) {
        Documents current = documents.get();
        long count = TimelineReadModel.version(current.find(List.of(TimelineDocuments.headId(action))), action);
        List<String> ids = TimelinePage.ids(action, count).toList();
        Found pages = current.find(ids);
        Map<Long, BsonDocument> shown = byNumber(
                ids.stream().flatMap(id -> TimelinePage.entries(pages.require(id))), number -> number <= count);
        return shown.values().stream()
                .map(entry -> TimelineDocuments.read(entry, shown))
                .toList();
    }

    /** @return of the action's entries those with these numbers, by number; not yet one that has only just been recorded */
    public Map<Long, TimelineEntry> read(ActionId action, Collection<Long> sequences) {
        Documents current = documents.get();
        Map<Long, BsonDocument> wanted = find(current, action, sequences);
        Map<Long, BsonDocument> shown = find(
                current,
                action,
                wanted.values().stream().flatMap(TimelineDocuments::decisions).toList());
        Map<Long, TimelineEntry> entries = new LinkedHashMap<>();
        wanted.forEach((number, entry) -> entries.put(number, TimelineDocuments.read(entry, shown)));
        return entries;
    }

    private static Map<Long, BsonDocument> find(Documents current, ActionId action, Collection<Long> sequences) {
        List<String> ids = sequences.stream()
                .map(sequence -> TimelinePage.id(action, sequence))
                .distinct()
                .toList();
        Found pages = current.find(ids);
        return byNumber(
                ids.stream().flatMap(id -> pages.get(id).stream()).flatMap(TimelinePage::entries), sequences::contains);
    }

    private static Map<Long, BsonDocument> byNumber(Stream<BsonDocument> entries, Predicate<Long> wanted) {
        Map<Long, BsonDocument> byNumber = new LinkedHashMap<>();
        entries.map(StoredValues::whole)
                .filter(entry -> wanted.test(TimelineDocuments.sequence(entry)))
                .forEach(entry -> byNumber.put(TimelineDocuments.sequence(entry), entry));
        return byNumber;
    }
}
