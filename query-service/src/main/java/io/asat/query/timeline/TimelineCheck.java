package io.asat.query.timeline;

import io.asat.query.documents.Documents;
import io.asat.query.documents.Found;
import io.asat.query.generation.CurrentDocuments;
import io.asat.query.generation.Projection;
import io.asat.query.verification.Difference;
import io.asat.query.verification.Question;
import io.asat.query.verification.ReadModelCheck;
import io.asat.query.verification.Recount;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.springframework.stereotype.Component;

/** Tells whether each entry of an action is shown as its event says, and no other. */
@Component
class TimelineCheck implements ReadModelCheck {
    private final CurrentDocuments documents;

    TimelineCheck(CurrentDocuments timelineDocuments) {
        this.documents = timelineDocuments;
    }

    @Override
    public Projection projection() {
        return Projection.TIMELINE;
    }

    @Override
    public Shown shown(ActionId action) {
        Documents current = documents.get();
        long version = TimelineReadModel.version(current.find(List.of(TimelineDocuments.headId(action))), action);
        Found pages = current.find(TimelinePage.ids(action, version).toList());
        return new Shown() {
            @Override
            public long version() {
                return version;
            }

            @Override
            public List<Difference> differences(Recount recount, Question question) {
                return TimelineCheck.this.differences(recount, byNumber(pages.all(), version));
            }
        };
    }

    private List<Difference> differences(Recount recount, Map<Long, BsonDocument> shown) {
        Map<Long, BsonDocument> replayed =
                byNumber(TimelineReadModel.documents(recount.action(), recount.events()), recount.version());
        List<Difference> differences = new ArrayList<>();
        TreeSet<Long> numbers = new TreeSet<>(replayed.keySet());
        numbers.addAll(shown.keySet());
        for (Long number : numbers) {
            BsonDocument one = replayed.get(number);
            BsonDocument other = shown.get(number);
            if (!Objects.equals(one, other)) {
                differences.add(new Difference(
                        recount.action().reference(),
                        projection().name(),
                        "entry " + number,
                        null,
                        one == null ? null : one.toJson(),
                        other == null ? null : other.toJson()));
            }
        }
        return differences;
    }

    /** Entries that were taken in since are nobody's business. */
    private static Map<Long, BsonDocument> byNumber(Iterable<BsonDocument> pages, long version) {
        Map<Long, BsonDocument> entries = new HashMap<>();
        pages.forEach(page -> TimelinePage.byNumber(page).forEach((number, entry) -> {
            if (number <= version) {
                entries.put(number, entry);
            }
        }));
        return entries;
    }
}
