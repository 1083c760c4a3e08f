package io.asat.command.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import recorded, or would record.
 *
 * @param number the import's, or that of the earlier one whose content it repeats; none if nothing is recorded
 * @param events how many events are recorded in the plan's actions
 * @param changes differences from what was in force, not confirmations; of actions that were there before
 */
public record ImportReport(
        @JsonProperty("import") @Nullable Integer number,
        String planId,
        String document,
        String layout,
        LocalDate asAt,
        boolean dryRun,
        Actions actions,
        int events,
        List<Change> changes,
        List<Edition.Warning> warnings) {

    /**
     * How many actions met which fate.
     *
     * @param absent those that exist on the edition's day and are not in it
     */
    public record Actions(int registered, int changed, int unchanged, int absent) {}

    /** A difference, in an action's field. */
    public record Change(
            String reference,
            String field,
            @Nullable Object before,
            @Nullable Object after) {}
}
