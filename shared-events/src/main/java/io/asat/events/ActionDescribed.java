package io.asat.events;

import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The wording or the place of an action was wrong, or has changed.
 *
 * @param described any of requirement, paragraph references, theme and section
 */
@Revision("1")
public record ActionDescribed(
        ActionId action, Assertions described, @Nullable String reason, LocalDate asAt) implements DatedEntry {
    @Override
    public Assertions assertions() {
        return described;
    }
}
