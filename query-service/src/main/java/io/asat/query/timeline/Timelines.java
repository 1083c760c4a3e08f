package io.asat.query.timeline;

import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.generation.CurrentDocuments;
import io.asat.values.ActionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads actions' entries. */
@Component
class Timelines {
    private final CurrentDocuments documents;

    Timelines(CurrentDocuments timelineDocuments) {
        this.documents = timelineDocuments;
    }

    /** @return the action's entries; empty if it is not known */
    List<TimelineEntry> read(ActionId action) {
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
}
