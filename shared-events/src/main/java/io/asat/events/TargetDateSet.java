package io.asat.events;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateReader;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A target date was set, in the words it was written in and as they were read then: replay never reads them again.
 *
 * @param rules the edition of the rules of reading in force then, by which dates to be looked at again are found when the
 *     rules have become better; told since revision 2, and 1 before
 */
@Revision("2")
public record TargetDateSet(
        ActionId action, TargetDate targetDate, @Nullable String reason, LocalDate asAt, int rules)
        implements DatedEntry {

    /** Under the rules of today. */
    public TargetDateSet(ActionId action, TargetDate targetDate, @Nullable String reason, LocalDate asAt) {
        this(action, targetDate, reason, asAt, TargetDateReader.EDITION);
    }

    @Override
    public Assertions assertions() {
        return Assertions.of(Attribute.TARGET_DATE, targetDate);
    }
}
