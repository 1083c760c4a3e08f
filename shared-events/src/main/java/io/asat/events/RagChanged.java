package io.asat.events;

import io.asat.values.ActionId;
import io.asat.values.Rag;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The action was rated, or its rating cleared. */
@Revision("1")
public record RagChanged(
        ActionId action, @Nullable Rag rag, @Nullable String reason, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.RAG, rag);
    }
}
