package io.asat.query.timeline;

import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.generation.CurrentDocuments;
import io.asat.values.ActionId;
import java.util.List;
import java.util.stream.LongStream;
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
        List<String> ids = LongStream.rangeClosed(1, count)
                .mapToObj(sequence -> TimelineDocuments.entryId(action, sequence))
                .toList();
        Found entries = current.find(ids);
        return ids.stream()
                .map(id -> TimelineDocuments.read(entries.require(id)))
                .toList();
    }
}
