package io.asat.query.timeline;

import io.asat.events.ActionEvent;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.query.documents.GuardedWrites;
import io.asat.query.documents.StoredValues;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The entries of an action as they stand in its pages, and the document that tells how many there are. */
final class TimelineDocuments {
    private static final String KIND = "kind";
    private static final String AS_AT = "asAt";
    private static final String RECORDED_AT = "recordedAt";
    private static final String RECORDED_BY = "recordedBy";
    private static final String DATA = "data";
    private static final String RETRACTED = "retracted";
    private static final String REDACTED = "redacted";
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
        return new BsonDocument("sequence", StoredValues.write(recorded.sequence()))
                .append(KIND, new BsonString(event.kind()))
                .append(AS_AT, event instanceof DatedEntry dated ? StoredValues.write(dated.asAt()) : BsonNull.VALUE)
                .append(RECORDED_AT, StoredValues.write(recorded.recording().recordedAt()))
                .append(RECORDED_BY, new BsonString(recorded.recording().account()))
                .append(DATA, EntryData.of(event));
    }

    /** @return the entry struck by the retraction */
    static BsonDocument retracted(BsonDocument entry, Recorded<ActionEvent> recorded, EntryRetracted retraction) {
        BsonDocument struck = new BsonDocument();
        struck.putAll(entry);
        return struck.append(
                RETRACTED,
                new BsonDocument(
                                RECORDED_AT,
                                StoredValues.write(recorded.recording().recordedAt()))
                        .append(RECORDED_BY, new BsonString(recorded.recording().account()))
                        .append(REASON, text(retraction.reason())));
    }

    /** @return the entry without the words that a redaction removed of it, and saying so */
    static BsonDocument redacted(
            BsonDocument entry, Recorded<ActionEvent> recorded, EntryRedacted redaction, List<String> fields) {
        BsonDocument changed = new BsonDocument();
        changed.putAll(entry);
        String mark = EntryRedacted.mark(recorded.sequence());
        return changed.append(DATA, EntryData.withoutWords(entry.getDocument(DATA), fields, mark))
                .append(
                        REDACTED,
                        new BsonDocument(
                                        RECORDED_AT,
                                        StoredValues.write(recorded.recording().recordedAt()))
                                .append(
                                        RECORDED_BY,
                                        new BsonString(recorded.recording().account()))
                                .append(REASON, text(redaction.reason())));
    }

    private static BsonValue text(@Nullable String text) {
        return text == null ? BsonNull.VALUE : new BsonString(text);
    }

    static TimelineEntry read(BsonDocument stored) {
        BsonDocument entry = StoredValues.whole(stored);
        BsonValue asAt = entry.get(AS_AT, BsonNull.VALUE);
        return new TimelineEntry(
                entry.getInt64("sequence").getValue(),
                entry.getString(KIND).getValue(),
                asAt.isNull() ? null : StoredValues.day(asAt),
                StoredValues.instant(entry.getDateTime(RECORDED_AT)),
                entry.getString(RECORDED_BY).getValue(),
                StoredValues.plain(entry.getDocument(DATA)),
                decision(entry, RETRACTED),
                decision(entry, REDACTED));
    }

    private static TimelineEntry.@Nullable Decision decision(BsonDocument entry, String name) {
        if (!entry.containsKey(name)) {
            return null;
        }
        BsonDocument decision = entry.getDocument(name);
        BsonValue reason = decision.get(REASON, BsonNull.VALUE);
        return new TimelineEntry.Decision(
                StoredValues.instant(decision.getDateTime(RECORDED_AT)),
                decision.getString(RECORDED_BY).getValue(),
                reason.isNull() ? null : reason.asString().getValue());
    }
}
