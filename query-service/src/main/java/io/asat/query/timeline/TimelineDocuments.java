package io.asat.query.timeline;

import io.asat.events.ActionEvent;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.StoredValues;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The entries of an action as they stand in its pages, and the document that tells how many there are. */
final class TimelineDocuments {
    private static final String SEQUENCE = "sequence";
    private static final String KIND = "kind";
    private static final String AS_AT = "asAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String RECORDED_BY = "recordedBy";
    private static final String DATA = "data";
    private static final String RETRACTED_BY = "retractedBy";
    private static final String REDACTED_BY = "redactedBy";
    private static final String REASON = "reason";

    private TimelineDocuments() {}

    static String headId(ActionId action) {
        return action.toString();
    }

    static BsonDocument head(ActionId action, long sequence) {
        return GuardedWrites.document(headId(action), sequence);
    }

    static BsonDocument entry(Recorded<ActionEvent> recorded) {
        ActionEvent event = recorded.event();
        return new BsonDocument(SEQUENCE, StoredValues.write(recorded.sequence()))
                .append(KIND, new BsonString(event.kind()))
                .append(AS_AT, event instanceof DatedEntry dated ? StoredValues.write(dated.asAt()) : BsonNull.VALUE)
                .append(RECORDED_AT, StoredValues.write(recorded.recording().recordedAt()))
                .append(RECORDED_BY, new BsonString(recorded.recording().account()))
                .append(DATA, EntryData.of(event));
    }

    /** @return the entry struck by that retraction: when, by whom and why is said by that one alone, whose words may go */
    static BsonDocument retracted(BsonDocument entry, long retraction) {
        BsonDocument struck = new BsonDocument();
        struck.putAll(entry);
        return struck.append(RETRACTED_BY, StoredValues.write(retraction));
    }

    /** @return the entry without the words that the redaction of that number removed of it, and saying so */
    static BsonDocument redacted(BsonDocument entry, long redaction, List<String> fields) {
        BsonDocument changed = new BsonDocument();
        changed.putAll(entry);
        String mark = EntryRedacted.mark(redaction);
        return changed.append(DATA, EntryData.withoutWords(entry.getDocument(DATA), fields, mark))
                .append(REDACTED_BY, StoredValues.write(redaction));
    }

    /** @return the numbers of the entries that strike it or remove words of it */
    static Stream<Long> decisions(BsonDocument entry) {
        return Stream.of(RETRACTED_BY, REDACTED_BY)
                .filter(entry::containsKey)
                .map(name -> entry.getInt64(name).getValue());
    }

    static long sequence(BsonDocument entry) {
        return entry.getInt64(SEQUENCE).getValue();
    }

    /** @param shown the entries that are shown, by number; a decision that is not yet among them does not show */
    static TimelineEntry read(BsonDocument entry, Map<Long, BsonDocument> shown) {
        BsonValue asAt = entry.get(AS_AT, BsonNull.VALUE);
        return new TimelineEntry(
                sequence(entry),
                entry.getString(KIND).getValue(),
                asAt.isNull() ? null : StoredValues.day(asAt),
                StoredValues.instant(entry.getDateTime(RECORDED_AT)),
                entry.getString(RECORDED_BY).getValue(),
                StoredValues.plain(entry.getDocument(DATA)),
                decision(entry, RETRACTED_BY, shown),
                decision(entry, REDACTED_BY, shown));
    }

    private static TimelineEntry.@Nullable Decision decision(
            BsonDocument entry, String name, Map<Long, BsonDocument> shown) {
        BsonDocument decision =
                entry.containsKey(name) ? shown.get(entry.getInt64(name).getValue()) : null;
        if (decision == null) {
            return null;
        }
        BsonValue reason = decision.getDocument(DATA).get(REASON, BsonNull.VALUE);
        return new TimelineEntry.Decision(
                StoredValues.instant(decision.getDateTime(RECORDED_AT)),
                decision.getString(RECORDED_BY).getValue(),
                reason.isNull() ? null : reason.asString().getValue());
    }
}
