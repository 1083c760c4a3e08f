package io.asat.command.web;

import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportProgress;
import io.asat.command.imports.ImportReport;
import io.asat.command.plan.ImportPlan;
import io.asat.platform.time.Today;
import io.asat.platform.web.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads documents and sends their editions to their plans. */
@Component
class DocumentImports {
    private final CommandSender commands;
    private final EditionReader editions;
    private final ImportProgress progress;
    private final Today today;
    private final ImportMetrics metrics;

    DocumentImports(
            CommandSender commands,
            EditionReader editions,
            ImportProgress progress,
            Today today,
            ImportMetrics metrics) {
        this.commands = commands;
        this.editions = editions;
        this.progress = progress;
        this.today = today;
        this.metrics = metrics;
    }

    /**
     * Takes a document in.
     *
     * @param watcher who is told how far it is, if anybody
     * @throws Problem if it is refused
     */
    ResponseEntity<ImportReport> take(Incoming to, ImportForm given, @Nullable String watcher) {
        return metrics.measured(() -> taken(to, given, watcher));
    }

    private ResponseEntity<ImportReport> taken(Incoming to, ImportForm given, @Nullable String watcher) {
        Edition edition = editions.read(
                given.content(), given.name(), given.columns(), Optional.ofNullable(given.asAt()), today.today());
        metrics.read(edition.rows().size());
        if (watcher != null) {
            progress.watch(watcher, edition.rows().size());
        }
        LocalDate latest = edition.latestDay();
        if (latest.isAfter(today.today())) {
            throw Problem.invalid("/asAt", latest + ", of which the edition speaks, is in the future");
        }
        List<?> body = Arrays.asList(
                edition.sha256(),
                given.asAt(),
                given.dryRun(),
                given.withdrawAbsent(),
                given.columns().columns(),
                given.newPlan());
        return commands.take(
                to,
                body,
                watcher,
                request -> new ImportPlan(
                        to.planId(), edition, given.newPlan(), given.withdrawAbsent(), given.dryRun(), request));
    }
}
