package io.asat.command.plan;

import io.asat.command.imports.Belated;
import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportReport;
import io.asat.events.DatedEntry;
import io.asat.values.ActionReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import comes to.
 *
 * @param registered the rows that are new actions, in their order
 * @param entries what is to be recorded in each action, its registration apart
 * @param belated what is to be recorded there after that, as coming through imports before
 */
record ImportOutcome(
        List<Edition.Row> registered,
        Map<ActionReference, List<DatedEntry>> entries,
        Map<ActionReference, List<Belated>> belated,
        ImportReport.Actions counts,
        List<ImportReport.Change> changes,
        List<Edition.Warning> warnings) {

    List<ActionReference> touched() {
        return List.copyOf(entries.keySet());
    }

    /** @param number the import's, if one is to be named */
    ImportReport report(ImportPlan command, @Nullable Integer number) {
        return new ImportReport(
                number,
                command.planId().toString(),
                command.edition().document(),
                command.edition().layout(),
                command.edition().asAt(),
                command.dryRun(),
                counts,
                events(),
                changes,
                warnings);
    }

    int events() {
        return registered.size()
                + Stream.of(entries, belated)
                        .flatMap(each -> each.values().stream())
                        .mapToInt(List::size)
                        .sum();
    }

    /** The same of an edition that is known already. */
    ImportOutcome repeated() {
        int known = counts.registered() + counts.changed() + counts.unchanged();
        return new ImportOutcome(
                List.of(),
                Map.of(),
                Map.of(),
                new ImportReport.Actions(0, 0, known, counts.absent()),
                List.of(),
                warnings);
    }
}
