package io.asat.query.timeline;

import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.generation.CurrentDocuments;
import io.asat.values.ActionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return ids.stream()
                .flatMap(id -> TimelinePage.entries(pages.require(id)))
                .map(TimelineDocuments::read)
                .filter(entry -> entry.sequence() <= count)
                .toList();
    }

    /** @return of the action's entries those with these numbers, by number; not yet one that has only just been recorded */
    public Map<Long, TimelineEntry> read(ActionId action, Collection<Long> sequences) {
        Documents current = documents.get();
        List<String> ids = sequences.stream()
                .map(sequence -> TimelinePage.id(action, sequence))
                .distinct()
                .toList();
        Found pages = current.find(ids);
        return ids.stream()
                .flatMap(id -> pages.get(id).stream())
                .flatMap(TimelinePage::entries)
                .map(TimelineDocuments::read)
                .filter(entry -> sequences.contains(entry.sequence()))
                .collect(Collectors.toMap(TimelineEntry::sequence, Function.identity()));
    }
}
