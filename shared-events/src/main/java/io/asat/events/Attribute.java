package io.asat.events;

import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.dates.TargetDate;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something an entry can assert about an action, named as in the contract's {@code Action}.
 *
 * @param <T> what its values are
 */
public final class Attribute<T> {
    public static final Attribute<String> REQUIREMENT = new Attribute<>("requirement", String.class);
    public static final Attribute<ParagraphReferences> PARAGRAPH_REFERENCES =
            new Attribute<>("paragraphReferences", ParagraphReferences.class);
    public static final Attribute<String> THEME = new Attribute<>("theme", String.class);
    public static final Attribute<String> SECTION = new Attribute<>("section", String.class);
    public static final Attribute<String> OWNER = new Attribute<>("owner", String.class);
    public static final Attribute<TargetDate> TARGET_DATE = new Attribute<>("targetDate", TargetDate.class);
    public static final Attribute<Rag> RAG = new Attribute<>("rag", Rag.class);
    public static final Attribute<FullyMet> FULLY_MET = new Attribute<>("fullyMet", FullyMet.class);
    public static final Attribute<String> GAP = new Attribute<>("gap", String.class);
    public static final Attribute<String> PROGRESS = new Attribute<>("progress", String.class);
    public static final Attribute<Status> STATUS = new Attribute<>("status", Status.class);

    /** Every attribute, in the order an action shows them. */
    public static final List<Attribute<?>> ALL = List.of(
            REQUIREMENT,
            PARAGRAPH_REFERENCES,
            THEME,
            SECTION,
            OWNER,
            TARGET_DATE,
            RAG,
            FULLY_MET,
            GAP,
            PROGRESS,
            STATUS);

    private static final Map<String, Attribute<?>> BY_FIELD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Attribute::field, Function.identity()));

    private final String field;
    private final Class<T> type;

    private Attribute(String field, Class<T> type) {
        this.field = field;
        this.type = type;
    }

    public static Optional<Attribute<?>> named(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    @JsonValue
    public String field() {
        return field;
    }

    public Class<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return field;
    }
}
