package io.asat.query.history;

import io.asat.dates.TargetDate;
import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.StoredValues;
import io.asat.query.history.PastAction.KnownEntry;
import io.asat.values.ActionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * The documents of an action's past, all in one collection: a head that names slices by their areas and holds the latest
 * recorded times, the slices with the values their pieces point to, and full chunks of recorded times.
 */
final class HistoryDocuments {
    static final String AREAS = "areas";
    static final String CHUNKS = "chunks";
    static final String TIMES = "times";
    static final String PIECES = "pieces";
    static final String ENTRIES = "entries";
    static final String RECORDED_AT = "recordedAt";
    static final String RECORDED_BY = "recordedBy";

    private HistoryDocuments() {}

    static String headId(ActionId action) {
        return action.toString();
    }

    /** No reference holds a {@code #}. */
    static String sliceId(ActionId action, int number) {
        return action + "#s" + number;
    }

    static String chunkId(ActionId action, int chunk) {
        return action + "#t" + chunk;
    }

    static BsonDocument head(ActionId action, SlicedHistory history, RecordedTimes times) {
        return GuardedWrites.document(headId(action), history.version())
                .append(AREAS, Packed.areas(history.areas()))
                .append(CHUNKS, Packed.times(times.chunks()))
                .append(TIMES, Packed.times(times.latest()));
    }

    static RecordedTimes times(BsonDocument head) {
        return new RecordedTimes(Packed.times(head.getBinary(CHUNKS)), Packed.times(head.getBinary(TIMES)));
    }

    /** A full chunk never changes. */
    static BsonDocument chunk(ActionId action, RecordedTimes full) {
        int chunk = full.chunks().length;
        return GuardedWrites.document(chunkId(action, chunk), (chunk + 1L) * RecordedTimes.CHUNK)
                .append(TIMES, Packed.times(full.latest()));
    }

    static Slice slice(BsonDocument stored) {
        return new Slice(Math.toIntExact(GuardedWrites.sequenceOf(stored)), Packed.pieces(stored.getBinary(PIECES)));
    }

    /** @return the slice's facts known at that version about days from {@code first} to {@code last}, as epoch days */
    static List<Fact> facts(BsonDocument slice, int version, int first, int last) {
        return Packed.facts(slice.getBinary(PIECES), version, first, last);
    }

    static BsonDocument slice(ActionId action, int number, Slice slice, ActionHistory history) {
        return GuardedWrites.document(sliceId(action, number), slice.changedAt())
                .append(PIECES, Packed.pieces(slice.pieces()))
                .append(ENTRIES, entries(slice.pieces(), history));
    }

    /** @return the entries that facts of the slice point to, by number */
    static Map<Integer, KnownEntry> entries(BsonDocument slice, List<Fact> facts) {
        BsonDocument entries = slice.getDocument(ENTRIES);
        Map<Integer, KnownEntry> named = new HashMap<>();
        for (Fact fact : facts) {
            if (Subject.isAttribute(fact.subject())) {
                named.computeIfAbsent(fact.entry(), number -> entry(entries.getDocument(Integer.toString(number))));
            }
        }
        return named;
    }

    private static KnownEntry entry(BsonDocument stored) {
        BsonDocument entry = StoredValues.whole(stored);
        return new KnownEntry(
                StoredValues.instant(entry.getDateTime(RECORDED_AT)),
                entry.getString(RECORDED_BY).getValue(),
                entry);
    }

    private static BsonDocument entries(List<Piece> pieces, ActionHistory history) {
        BsonDocument entries = new BsonDocument();
        for (Piece piece : pieces) {
            Fact fact = piece.fact();
            if (Subject.isAttribute(fact.subject())) {
                Entry entry = history.entry(fact.entry()).orElseThrow();
                Attribute<?> attribute = Subject.attribute(fact.subject());
                entryIn(entries, entry).append(attribute.field(), StoredValues.write(value(entry, attribute)));
            }
        }
        return entries;
    }

    /** @return what the entry, which a fact about the attribute points to, says of it */
    static Object value(Entry entry, Attribute<?> attribute) {
        Optional<?> value = entry.assertions().value(attribute);
        return Subject.keepsWhoClearedIt(attribute) && value.isEmpty() ? TargetDate.NONE : value.orElseThrow();
    }

    private static BsonDocument entryIn(BsonDocument entries, Entry entry) {
        String sequence = Long.toString(entry.sequence());
        if (!entries.containsKey(sequence)) {
            entries.append(
                    sequence,
                    new BsonDocument(RECORDED_AT, StoredValues.write(entry.recordedAt()))
                            .append(RECORDED_BY, new BsonString(entry.recordedBy())));
        }
        return entries.getDocument(sequence);
    }
}
