package io.asat.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The paragraphs of the guidance or report that an action answers to, as printed, in order. */
public record ParagraphReferences(@JsonValue List<String> values) {
    public static final ParagraphReferences NONE = new ParagraphReferences(List.of());

    @JsonCreator
    public ParagraphReferences {
        values = List.copyOf(values);
    }
}
