package io.asat.query.timeline;

import io.asat.dates.TargetDate;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.proof.Words;
import io.asat.query.documents.StoredValues;
import io.asat.values.ParagraphReferences;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What an entry was recorded with: the fields of its command but the day, which every entry has a place for. */
final class EntryData {
    private static final String REASON = "reason";
    private static final String SEQUENCE = "sequence";

    /** The optional fields of a registration; not given is the same as none. */
    private static final List<Attribute<?>> OF_REGISTRATION = List.of(
            Attribute.REQUIREMENT,
            Attribute.PARAGRAPH_REFERENCES,
            Attribute.THEME,
            Attribute.SECTION,
            Attribute.OWNER,
            Attribute.TARGET_DATE,
            Attribute.RAG,
            Attribute.FULLY_MET,
            Attribute.GAP,
            Attribute.PROGRESS);

    private EntryData() {}

    static BsonDocument of(ActionEvent event) {
        return switch (event) {
            case ActionRegistered registered -> of(registered);
            case ActionDescribed described -> of(described);
            case RegistrationBackdated backdated -> field(REASON, backdated.reason());
            case PositionConfirmed confirmed -> field("note", confirmed.note());
            case ProgressRecorded progress -> field("narrative", progress.narrative());
            case RagChanged change -> field("rag", change.rag()).append(REASON, value(change.reason()));
            case RequirementAssessed assessed ->
                field("fullyMet", assessed.fullyMet()).append(REASON, value(assessed.reason()));
            case GapIdentified gap -> field("gap", gap.gap());
            case OwnerAssigned assigned -> field("owner", assigned.owner());
            case TargetDateSet set -> field("targetDate", set.targetDate()).append(REASON, value(set.reason()));
            case ActionCompleted completed -> field("evidence", completed.evidence());
            case ActionReopened reopened -> field(REASON, reopened.reason());
            case ActionWithdrawn withdrawn -> field(REASON, withdrawn.reason());
            case EntryRetracted retracted ->
                field(SEQUENCE, retracted.sequence()).append(REASON, value(retracted.reason()));
            case EntryRedacted redacted -> of(redacted);
        };
    }

    private static BsonDocument of(ActionRegistered registered) {
        BsonDocument data = field("reference", registered.action().reference().value());
        OF_REGISTRATION.forEach(attribute -> data.append(attribute.field(), value(registered.given(), attribute)));
        return data;
    }

    /** Also in which other entries the words stood that are gone. */
    private static BsonDocument of(EntryRedacted redacted) {
        BsonArray removed = new BsonArray();
        redacted.removed()
                .forEach(gone -> removed.add(field(SEQUENCE, gone.sequence())
                        .append(
                                "fields",
                                new BsonArray(gone.fields().stream()
                                        .map(BsonString::new)
                                        .toList()))));
        return field(SEQUENCE, redacted.sequence()).append("removed", removed).append(REASON, value(redacted.reason()));
    }

    /** @return the data with the mark in the place of the words of these fields */
    static BsonDocument withoutWords(BsonDocument data, List<String> fields, String mark) {
        BsonDocument changed = new BsonDocument();
        data.forEach((name, value) -> changed.append(
                name, Words.field(name).filter(fields::contains).isPresent() ? withoutWords(value, mark) : value));
        return changed;
    }

    private static BsonValue withoutWords(BsonValue value, String mark) {
        return switch (value) {
            case BsonString text -> new BsonString(mark);
            case BsonDocument date ->
                new BsonDocument("text", new BsonString(mark))
                        .append("kind", date.get("kind"))
                        .append("date", date.get("date"));
            default -> value;
        };
    }

    private static BsonDocument of(ActionDescribed described) {
        BsonDocument data = new BsonDocument();
        described
                .described()
                .forEach((attribute, none) -> data.append(attribute.field(), value(described.described(), attribute)));
        return data.append(REASON, value(described.reason()));
    }

    private static BsonValue value(Assertions assertions, Attribute<?> attribute) {
        Optional<?> value = assertions.value(attribute);
        return value.map(StoredValues::write).orElseGet(() -> none(attribute));
    }

    private static BsonValue none(Attribute<?> attribute) {
        if (attribute == Attribute.TARGET_DATE) {
            return StoredValues.write(TargetDate.NONE);
        }
        return attribute == Attribute.PARAGRAPH_REFERENCES
                ? StoredValues.write(ParagraphReferences.NONE)
                : BsonNull.VALUE;
    }

    private static BsonDocument field(String name, @Nullable Object value) {
        return new BsonDocument(name, value(value));
    }

    private static BsonValue value(@Nullable Object value) {
        return value == null ? BsonNull.VALUE : StoredValues.write(value);
    }
}
