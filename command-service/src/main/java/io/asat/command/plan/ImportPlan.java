package io.asat.command.plan;

import io.asat.command.imports.Edition;
import io.asat.command.request.Request;
import io.asat.dates.PlanPeriod;
import io.asat.values.PlanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an edition of a plan in.
 *
 * @param newPlan how the plan begins if there is none; none given means that there must be one
 * @param withdrawAbsent whether actions that are not in the edition are withdrawn
 * @param dryRun whether to say only what would be recorded
 */
public record ImportPlan(
        @TargetAggregateIdentifier PlanId planId,
        Edition edition,
        @Nullable NewPlan newPlan,
        boolean withdrawAbsent,
        boolean dryRun,
        Request request) {
    /** The name under which a command's metadata say who is told how far it is. */
    public static final String WATCHER = "watcher";

    /** @return the same of the edition as at another day */
    ImportPlan asAt(LocalDate day) {
        return new ImportPlan(planId, edition.asAt(day), newPlan, withdrawAbsent, dryRun, request);
    }

    /** How a plan begins. */
    public record NewPlan(String organisation, String title, PlanPeriod period) {}
}
