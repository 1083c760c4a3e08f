package io.asat.query.imports;

import io.asat.events.ActionListed;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanCreated;
import io.asat.events.PlanEvent;
import io.asat.events.PlanImported;
import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.ReadModel;
import io.asat.query.projection.Recorded;
import io.asat.values.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** A document of imports for each plan. */
final class ImportsReadModel implements ReadModel<PlanId, PlanEvent> {
    private final Documents documents;

    ImportsReadModel(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void take(Map<PlanId, List<Recorded<PlanEvent>>> events) {
        Found found = documents.find(events.keySet().stream().map(PlanId::value).toList());
        GuardedWrites writes = new GuardedWrites();
        events.forEach((id, recorded) -> {
            Optional<BsonDocument> stored = found.get(id.value());
            List<Recorded<PlanEvent>> later =
                    Recorded.after(stored.map(GuardedWrites::sequenceOf).orElse(0L), recorded);
            if (!later.isEmpty()) {
                List<PlanImport> imports = stored.map(ImportsDocument::read).orElse(List.of());
                for (Recorded<PlanEvent> event : later) {
                    imports = with(imports, event);
                }
                writes.write(ImportsDocument.of(id, imports, later.getLast().sequence()), stored);
            }
        });
        documents.write(writes);
    }

    private static List<PlanImport> with(List<PlanImport> imports, Recorded<PlanEvent> event) {
        return switch (event.event()) {
            case PlanCreated elsewhere -> imports;
            case ActionListed elsewhere -> imports;
            case PlanImported imported -> {
                List<PlanImport> more = new ArrayList<>(imports);
                more.add(PlanImport.of(imported, event.recording()));
                yield more;
            }
            case ImportRetracted retracted ->
                imports.stream()
                        .map(each -> each.with(retracted, event.recording()))
                        .toList();
        };
    }
}
