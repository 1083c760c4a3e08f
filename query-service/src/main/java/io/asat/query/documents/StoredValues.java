package io.asat.query.documents;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.Attribute;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/** Attributes' values as MongoDB keeps them: texts and names as strings, days in ISO form. */
public final class StoredValues {
    private static final BsonDocumentCodec WHOLE = new BsonDocumentCodec();

    private StoredValues() {}

    public static BsonValue write(Object value) {
        return switch (value) {
            case String text -> new BsonString(text);
            case Long number -> new BsonInt64(number);
            case Instant instant -> new BsonDateTime(instant.toEpochMilli());
            case Enum<?> constant -> new BsonString(constant.name());
            case LocalDate day -> new BsonString(day.toString());
            case ParagraphReferences references ->
                new BsonArray(references.values().stream().map(BsonString::new).toList());
            case TargetDate target -> write(target);
            default -> throw new IllegalArgumentException("no form for " + value.getClass());
        };
    }

    private static BsonDocument write(TargetDate target) {
        return new BsonDocument("text", new BsonString(target.text()))
                .append("kind", new BsonString(target.kind().name()))
                .append("date", target.date() == null ? BsonNull.VALUE : write(target.date()));
    }

    /** @return the attribute's value in a document that has one, under the attribute's name */
    public static <T> T read(Attribute<T> attribute, BsonDocument document) {
        BsonValue stored = document.get(attribute.field());
        if (stored == null) {
            throw new IllegalStateException("no " + attribute + " where there should be one");
        }
        return attribute.type().cast(read(attribute.type(), stored));
    }

    /** @return the document read once; what came from MongoDB is otherwise gone through anew, from its start, for each field */
    public static BsonDocument whole(BsonDocument stored) {
        return stored instanceof RawBsonDocument raw ? raw.decode(WHOLE) : stored;
    }

    public static LocalDate day(BsonValue stored) {
        return LocalDate.parse(stored.asString().getValue());
    }

    /** @return a document's fields as texts, numbers, lists and maps */
    public static Map<String, @Nullable Object> plain(BsonDocument document) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        document.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static @Nullable Object plain(BsonValue value) {
        return switch (value) {
            case BsonNull none -> null;
            case BsonString text -> text.getValue();
            case BsonInt64 number -> number.getValue();
            case BsonArray list -> list.stream().map(StoredValues::plain).toList();
            case BsonDocument document -> plain(document);
            default -> throw new IllegalArgumentException("no plain form for " + value.getBsonType());
        };
    }

    public static Instant instant(BsonValue stored) {
        return Instant.ofEpochMilli(stored.asDateTime().getValue());
    }

    private static Object read(Class<?> type, BsonValue stored) {
        if (type == ParagraphReferences.class) {
            List<BsonValue> references = stored.asArray().getValues();
            return new ParagraphReferences(references.stream()
                    .map(reference -> reference.asString().getValue())
                    .toList());
        }
        if (type == TargetDate.class) {
            return targetDate(stored.asDocument());
        }
        String text = stored.asString().getValue();
        if (type == Rag.class) {
            return Rag.valueOf(text);
        }
        if (type == FullyMet.class) {
            return FullyMet.valueOf(text);
        }
        return type == Status.class ? Status.valueOf(text) : text;
    }

    private static TargetDate targetDate(BsonDocument stored) {
        BsonValue date = stored.get("date", BsonNull.VALUE);
        return new TargetDate(
                stored.getString("text").getValue(),
                TargetDateKind.valueOf(stored.getString("kind").getValue()),
                date.isNull() ? null : day(date));
    }
}
