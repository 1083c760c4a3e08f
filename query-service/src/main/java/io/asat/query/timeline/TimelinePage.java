package io.asat.query.timeline;

import io.asat.events.ActionEvent;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/** Some entries of an action that follow one another, kept together while they are changed. */
final class TimelinePage {
    /** Measured: a document for each entry costs a rebuild more than all else, a long page each new entry. */
    private static final int ENTRIES = 16;

    private static final String BY_SEQUENCE = "entries";

    private final BsonDocument entries = new BsonDocument();
    private long lastSequence;

    static TimelinePage of(BsonDocument stored) {
        TimelinePage page = new TimelinePage();
        page.entries.putAll(stored.getDocument(BY_SEQUENCE));
        page.lastSequence = GuardedWrites.sequenceOf(stored);
        return page;
    }

    /** No reference holds a {@code #}. */
    static String id(ActionId action, long sequence) {
        return action + "#" + (sequence - 1) / ENTRIES;
    }

    /** @return the ids of the pages with the first {@code count} entries, in order */
    static Stream<String> ids(ActionId action, long count) {
        return LongStream.rangeClosed(1, count)
                .filter(sequence -> (sequence - 1) % ENTRIES == 0)
                .mapToObj(sequence -> id(action, sequence));
    }

    void add(Recorded<ActionEvent> event, BsonDocument entry) {
        entries.put(Long.toString(event.sequence()), entry);
        lastSequence = Math.max(lastSequence, event.sequence());
    }

    /** @throws org.bson.BsonInvalidOperationException if it has no such entry */
    void change(Recorded<ActionEvent> by, long sequence, UnaryOperator<BsonDocument> change) {
        String key = Long.toString(sequence);
        entries.put(key, change.apply(entries.getDocument(key)));
        lastSequence = Math.max(lastSequence, by.sequence());
    }

    BsonDocument document(String id) {
        return GuardedWrites.document(id, lastSequence).append(BY_SEQUENCE, entries);
    }

    static Stream<BsonDocument> entries(BsonDocument stored) {
        return stored.getDocument(BY_SEQUENCE).values().stream().map(entry -> entry.asDocument());
    }

    /** @return the entries under the numbers they stand under */
    static Map<Long, BsonDocument> byNumber(BsonDocument stored) {
        Map<Long, BsonDocument> entries = new HashMap<>();
        stored.getDocument(BY_SEQUENCE).forEach((number, entry) -> {
            BsonDocument copy = new BsonDocument();
            copy.putAll(entry.asDocument());
            entries.put(Long.valueOf(number), copy);
        });
        return entries;
    }
}
