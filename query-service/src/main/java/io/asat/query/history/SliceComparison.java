package io.asat.query.history;

import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.query.documents.StoredValues;
import io.asat.query.generation.Projection;
import io.asat.query.verification.Difference;
import io.asat.query.verification.Question;
import io.asat.values.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Holds slices against histories, fact by fact, and gathers where they differ. */
final class SliceComparison {
    private final ActionId action;
    private final Question question;
    private final List<Difference> differences = new ArrayList<>();

    SliceComparison(ActionId action, Question question) {
        this.action = action;
        this.question = question;
    }

    List<Difference> differences() {
        return differences;
    }

    void missing(int slice) {
        add("slice " + slice, null, "there", null);
    }

    void time(int version, long replayed, @Nullable Long shown) {
        if (shown == null || shown != replayed) {
            add(
                    "recordedAt of entry " + version,
                    null,
                    Instant.ofEpochMilli(replayed),
                    shown == null ? null : Instant.ofEpochMilli(shown));
        }
    }

    /** @param known what the slice has to know of the days of its area */
    void compare(Area area, BsonDocument slice, ActionHistory known) {
        BsonDocument entries = slice.getDocument(HistoryDocuments.ENTRIES);
        List<Fact> shown = new ArrayList<>();
        HistoryDocuments.slice(slice).pieces().stream()
                .filter(piece -> piece.isKnownAt(Math.toIntExact(known.version())))
                .forEach(piece -> shown.add(piece.fact()));
        for (Fact fact : Facts.of(known)) {
            if (fact.meets(area) && concerned(fact)) {
                Fact within = fact.within(area);
                if (shown.remove(within)) {
                    compareEntry(within, entries, known);
                } else {
                    add(within, value(within, known).orElse("so"), null);
                }
            }
        }
        shown.stream()
                .filter(this::concerned)
                .forEach(fact -> add(fact, null, value(fact, entries).orElse("so")));
    }

    /** @param ever also what was known once and is not any more */
    void compare(Area area, BsonDocument slice, EverKnown ever) {
        BsonDocument entries = slice.getDocument(HistoryDocuments.ENTRIES);
        List<Piece> shown = new ArrayList<>(ever.pieces(area, HistoryDocuments.slice(slice)));
        for (Piece piece : ever.pieces(area)) {
            if (shown.remove(piece)) {
                compareEntry(piece.fact(), entries, ever.history());
            } else {
                add(piece.fact(), value(piece.fact(), ever.history()).orElse("so"), null);
            }
        }
        shown.forEach(
                piece -> add(piece.fact(), null, value(piece.fact(), entries).orElse("so")));
    }

    private boolean concerned(Fact fact) {
        return question.concerns(day(fact.from()), day(fact.until()));
    }

    private void compareEntry(Fact fact, BsonDocument entries, ActionHistory known) {
        if (!Subject.isAttribute(fact.subject())) {
            return;
        }
        Attribute<?> attribute = Subject.attribute(fact.subject());
        Entry entry = known.entry(fact.entry()).orElseThrow();
        BsonDocument replayed = new BsonDocument(HistoryDocuments.RECORDED_AT, StoredValues.write(entry.recordedAt()))
                .append(HistoryDocuments.RECORDED_BY, new BsonString(entry.recordedBy()))
                .append(attribute.field(), StoredValues.write(HistoryDocuments.value(entry, attribute)));
        BsonDocument shown = entries.getDocument(Integer.toString(fact.entry()), new BsonDocument());
        replayed.forEach((name, value) -> {
            if (!value.equals(shown.get(name))) {
                add(
                        name.equals(attribute.field()) ? name : attribute.field() + "." + name,
                        day(fact.from()),
                        value.toString(),
                        shown.containsKey(name) ? shown.get(name).toString() : null);
            }
        });
    }

    private static Optional<Object> value(Fact fact, ActionHistory known) {
        return Subject.isAttribute(fact.subject())
                ? known.entry(fact.entry())
                        .map(entry -> HistoryDocuments.value(entry, Subject.attribute(fact.subject())))
                : Optional.empty();
    }

    private static Optional<String> value(Fact fact, BsonDocument entries) {
        return Subject.isAttribute(fact.subject())
                ? Optional.ofNullable(entries.getDocument(Integer.toString(fact.entry()), new BsonDocument())
                                .get(Subject.attribute(fact.subject()).field()))
                        .map(Object::toString)
                : Optional.empty();
    }

    private void add(Fact fact, @Nullable Object replayed, @Nullable Object shown) {
        add(Subject.name(fact.subject()), day(fact.from()), replayed, shown);
    }

    private static LocalDate day(int epochDay) {
        return epochDay == Fact.FOREVER ? LocalDate.MAX : LocalDate.ofEpochDay(epochDay);
    }

    private void add(String field, @Nullable LocalDate asAt, @Nullable Object replayed, @Nullable Object shown) {
        differences.add(new Difference(
                action.reference(),
                Projection.HISTORY.name(),
                field,
                asAt,
                replayed == null ? null : replayed.toString(),
                shown == null ? null : shown.toString()));
    }
}
