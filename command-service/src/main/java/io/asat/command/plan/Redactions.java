package io.asat.command.plan;

import io.asat.dates.TargetDate;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted.Removed;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.serialization.EventNames;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what has to go with an entry's words: confirmations, editions and other entries may have copied them. */
final class Redactions {
    /** What is said beside the attributes, of which the fold keeps nothing but an import's notes. */
    private static final Set<String> BESIDE = Set.of("reason", "note", "evidence");

    private static final Set<String> NOTES = Set.of("note", "evidence");

    private Redactions() {}

    /** @return what is to be removed, first of all of the entry itself; empty if none of these words is left in it */
    static List<Removed> of(Entry entry, List<String> fields, ActionHistory history) {
        List<String> words = words(entry)
                .filter(field -> fields.isEmpty() || fields.contains(field))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Removed> removed = new ArrayList<>();
        removed.add(new Removed(entry.sequence(), words));
        history.entries().stream()
                .filter(other -> other.sequence() != entry.sequence())
                .map(other -> new Removed(other.sequence(), shared(words, entry, other)))
                .filter(copied -> !copied.fields().isEmpty())
                .forEach(removed::add);
        return removed;
    }

    private static Stream<String> words(Entry entry) {
        Entry.Redacted gone = entry.redacted();
        return Stream.concat(
                        Attribute.ALL.stream()
                                .filter(attribute -> hasWords(entry, attribute))
                                .map(Attribute::field),
                        beside(entry))
                .filter(field -> gone == null || !gone.fields().contains(field));
    }

    private static boolean hasWords(Entry entry, Attribute<?> attribute) {
        Optional<?> value = entry.assertions().value(attribute);
        return value.filter(said -> said instanceof String || said instanceof TargetDate)
                .isPresent();
    }

    private static Stream<String> beside(Entry entry) {
        return EventNames.event(entry.kind()).stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(BESIDE::contains);
    }

    private static List<String> shared(List<String> words, Entry entry, Entry other) {
        return Stream.of(
                        words.stream()
                                .filter(field -> Attribute.named(field)
                                        .filter(attribute -> entry.assertions()
                                                .value(attribute)
                                                .equals(other.assertions().value(attribute)))
                                        .isPresent()),
                        words.stream().flatMap(field -> noted(field, entry, other)),
                        words.stream().filter("reason"::equals).filter(field -> struckWith(entry, other)))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The retraction of an import strikes each entry in the same moment with the same reason. */
    private static boolean struckWith(Entry entry, Entry other) {
        return entry.retracts() != null
                && other.retracts() != null
                && entry.recordedAt().equals(other.recordedAt())
                && entry.recordedBy().equals(other.recordedBy());
    }

    /** The words of a date cell that only says that it is done are an import's note, too. */
    private static Stream<String> noted(String field, Entry entry, Entry other) {
        Optional<String> date = targetDate(entry).filter(text -> field.equals(Attribute.TARGET_DATE.field()));
        Optional<String> note = Optional.ofNullable(entry.note()).filter(text -> NOTES.contains(field));
        return date.or(() -> note).stream()
                .flatMap(text -> Stream.concat(
                        text.equals(other.note()) ? beside(other).filter(NOTES::contains) : Stream.empty(),
                        targetDate(other).filter(text::equals).map(same -> Attribute.TARGET_DATE.field()).stream()));
    }

    private static Optional<String> targetDate(Entry entry) {
        return entry.assertions().value(Attribute.TARGET_DATE).map(TargetDate::text);
    }
}
