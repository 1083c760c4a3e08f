package io.asat.command.plan;

import io.asat.command.imports.Belated;
import io.asat.command.imports.Edition;
import io.asat.command.request.Request;
import io.asat.events.DatedEntry;
import io.asat.events.PlanCreated;
import io.asat.events.PlanImported;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Records in a plan and its actions what taking an edition in comes to, in one unit of work.
 *
 * @param number the import's, the next of the plan
 */
record Intake(Plan plan, ImportPlan command, int number, Clock clock, Actions others) {

    /** @param progress is told how many events have been recorded */
    void record(ImportOutcome outcome, IntConsumer progress) throws Exception {
        create();
        register(outcome.registered(), progress);
        int recorded = outcome.registered().size();
        for (var each : outcome.entries().entrySet()) {
            List<DatedEntry> entries = each.getValue();
            List<Belated> belated = outcome.belated().getOrDefault(each.getKey(), List.of());
            change(each.getKey(), entries, belated);
            recorded += entries.size() + belated.size();
            progress.accept(recorded);
        }
        RecordedPlan.record(imported(outcome), command.request().recordingAt(clock, plan.lastRecordedAt));
    }

    private void create() {
        ImportPlan.NewPlan newPlan = command.newPlan();
        if (plan.id == null && newPlan != null) {
            RecordedPlan.record(
                    new PlanCreated(
                            command.planId(),
                            newPlan.organisation(),
                            newPlan.title(),
                            newPlan.period(),
                            command.edition().asAt()),
                    request().recordingAt(clock, plan.lastRecordedAt));
        }
    }

    private void register(List<Edition.Row> rows, IntConsumer progress) throws Exception {
        int recorded = 0;
        for (Edition.Row row : rows) {
            plan.register(
                    EditionImport.registration(
                            row,
                            command.planId(),
                            plan.organisation,
                            plan.period(),
                            plan.actions.positionOf(row.reference()),
                            command.edition().asAt()),
                    request(),
                    clock,
                    others);
            progress.accept(++recorded);
        }
    }

    private void change(ActionReference reference, List<DatedEntry> entries, List<Belated> belated) {
        if (!entries.isEmpty() || !belated.isEmpty()) {
            others.change(
                    new ActionId(command.planId(), reference),
                    action -> action.take(entries, belated, request(), clock));
        }
    }

    private PlanImported imported(ImportOutcome outcome) {
        Edition edition = command.edition();
        return new PlanImported(
                command.planId(),
                number,
                edition.document(),
                edition.sha256(),
                edition.content(),
                edition.layout(),
                edition.asAt(),
                outcome.touched(),
                edition.rows().size(),
                outcome.events(),
                command.withdrawAbsent());
    }

    private Request request() {
        return command.request().throughImport(number);
    }
}
