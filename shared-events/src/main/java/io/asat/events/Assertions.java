package io.asat.events;

import static java.util.Objects.requireNonNull;

import io.asat.dates.TargetDate;
import io.asat.values.ParagraphReferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What an entry says: for each attribute it speaks of a value, or that there is none. Attributes it is silent about are
 * not in it. No target date and no paragraph references are the same as none at all.
 */
@JsonSerialize(using = AssertionsJson.Writer.class)
@JsonDeserialize(using = AssertionsJson.Reader.class)
public final class Assertions {
    public static final Assertions NONE = new Assertions(Map.of());

    private final Map<Attribute<?>, Optional<Object>> values;

    private Assertions(Map<Attribute<?>, Optional<Object>> values) {
        this.values = values;
    }

    public static <T> Assertions of(Attribute<T> attribute, @Nullable T value) {
        return new Assertions(Map.of(attribute, present(attribute, value)));
    }

    /** @return these and one more, which replaces what was said of the same attribute */
    public <T> Assertions and(Attribute<T> attribute, @Nullable T value) {
        Map<Attribute<?>, Optional<Object>> more = new LinkedHashMap<>(values);
        more.put(attribute, present(attribute, value));
        return new Assertions(Collections.unmodifiableMap(more));
    }

    /** @return these and one more if there is a value, else these */
    public <T> Assertions andIfPresent(Attribute<T> attribute, @Nullable T value) {
        return value == null ? this : and(attribute, value);
    }

    public Set<Attribute<?>> attributes() {
        return values.keySet();
    }

    public boolean speakOf(Attribute<?> attribute) {
        return values.containsKey(attribute);
    }

    /** @return these with the mark in the place of the words of these attributes; ratings and dates are no words */
    public Assertions withoutWords(Collection<String> fields, String mark) {
        Assertions changed = this;
        for (Map.Entry<Attribute<?>, Optional<Object>> said : values.entrySet()) {
            Object value = said.getValue().orElse(null);
            if (fields.contains(said.getKey().field()) && value != null) {
                changed = changed.replacing(said.getKey(), withoutWords(value, mark));
            }
        }
        return changed;
    }

    private static Object withoutWords(Object value, String mark) {
        return switch (value) {
            case String text -> mark;
            case TargetDate date -> new TargetDate(mark, date.kind(), date.date());
            default -> value;
        };
    }

    private Assertions replacing(Attribute<?> attribute, Object value) {
        Map<Attribute<?>, Optional<Object>> others = new LinkedHashMap<>(values);
        others.put(attribute, Optional.of(value));
        return new Assertions(Collections.unmodifiableMap(others));
    }

    /** @return the value asserted; empty if its absence is asserted, or nothing is */
    public <T> Optional<T> value(Attribute<T> attribute) {
        return values.getOrDefault(attribute, Optional.empty()).map(attribute.type()::cast);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Calls with each attribute and its value in the order actions show them; null where absence is asserted. */
    public void forEach(BiConsumer<Attribute<?>, @Nullable Object> visitor) {
        for (Attribute<?> attribute : new ArrayList<>(Attribute.ALL)) {
            if (speakOf(attribute)) {
                visitor.accept(attribute, requireNonNull(values.get(attribute)).orElse(null));
            }
        }
    }

    private static Optional<Object> present(Attribute<?> attribute, @Nullable Object value) {
        if (value == null || value.equals(TargetDate.NONE) || value.equals(ParagraphReferences.NONE)) {
            return Optional.empty();
        }
        return Optional.of(attribute.type().cast(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assertions assertions && values.equals(assertions.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
