package io.asat.command.plan;

import io.asat.command.imports.Comparison;
import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportReport;
import io.asat.command.imports.Matching;
import io.asat.command.imports.Matching.Match;
import io.asat.dates.PlanPeriod;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.Recording;
import io.asat.history.ActionHistory;
import io.asat.history.Run;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Works out what taking an edition in would record, action by action; records nothing itself. */
final class EditionImport {
    /** Stands in for how a registration will be recorded, where only what it asserts matters. */
    private static final Recording PROVISIONAL = new Recording("", null, "api", null, "", Instant.EPOCH, "");

    private final PlanId plan;
    private final PlanPeriod period;
    private final Edition edition;
    private final Map<ActionReference, ActionHistory> actions;
    private final Map<ActionReference, List<DatedEntry>> entries = new LinkedHashMap<>();
    private final List<Edition.Row> registered = new ArrayList<>();
    private final Set<ActionReference> mentioned = new HashSet<>();
    private final List<ImportReport.Change> changes = new ArrayList<>();
    private final List<Edition.Warning> warnings;
    private int changed;
    private int unchanged;
    private int absent;

    /** @param actions those of the plan that exist, in its order */
    private EditionImport(
            PlanId plan, PlanPeriod period, Edition edition, Map<ActionReference, ActionHistory> actions) {
        this.plan = plan;
        this.period = period;
        this.edition = edition;
        this.actions = actions;
        this.warnings = new ArrayList<>(edition.warnings());
    }

    /**
     * What an import comes to.
     *
     * @param registered the rows that are new actions, in their order
     * @param entries what is to be recorded in each action, its registration apart
     */
    record Outcome(
            List<Edition.Row> registered,
            Map<ActionReference, List<DatedEntry>> entries,
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
                    + entries.values().stream().mapToInt(List::size).sum();
        }

        /** The same of an edition that is known already. */
        Outcome repeated() {
            int known = counts.registered() + counts.changed() + counts.unchanged();
            return new Outcome(
                    List.of(), Map.of(), new ImportReport.Actions(0, 0, known, counts.absent()), List.of(), warnings);
        }
    }

    static Outcome of(
            PlanId plan,
            PlanPeriod period,
            Edition edition,
            boolean withdrawAbsent,
            Map<ActionReference, ActionHistory> actions,
            IntConsumer judged) {
        EditionImport each = new EditionImport(plan, period, edition, actions);
        List<Match> matches = Matching.of(edition.rows(), actions);
        for (int row = 0; row < matches.size(); row++) {
            each.take(edition.rows().get(row), matches.get(row));
            judged.accept(row + 1);
        }
        each.leaveOut(withdrawAbsent);
        var counts = new ImportReport.Actions(each.registered.size(), each.changed, each.unchanged, each.absent);
        return new Outcome(each.registered, each.entries, counts, each.changes, each.warnings);
    }

    /** The event that registers a new action; what it is given holds from the edition's day. */
    static ActionRegistered registration(
            Edition.Row row, PlanId plan, String organisation, PlanPeriod period, int position, LocalDate asAt) {
        return new ActionRegistered(
                new ActionId(plan, row.reference()),
                organisation,
                period,
                position,
                row.said().on(asAt, asAt, period),
                asAt);
    }

    private void take(Edition.Row row, Match match) {
        mentioned.add(row.reference());
        switch (match) {
            case Match.New none -> register(row);
            case Match.Known known -> compare(row, known.reference());
            case Match.Unlike unlike ->
                warn(row, "is another action in the plan, by its wording: the row is not applied");
        }
    }

    private void register(Edition.Row row) {
        registered.add(row);
        ActionRegistered registration = registration(row, plan, "", period, 1, edition.asAt());
        ActionHistory begun = ActionHistory.NONE.with(registration, PROVISIONAL);
        Comparison.Result rest = Comparison.of(row.said(), edition.asAt(), registration.action(), begun, period);
        entries.put(row.reference(), rest.entries());
    }

    private void compare(Edition.Row row, ActionReference reference) {
        mentioned.add(reference);
        if (!reference.equals(row.reference())) {
            warn(row, "has the wording of action " + reference + ", which keeps its reference");
        }
        var action = new ActionId(plan, reference);
        ActionHistory history = Optional.ofNullable(actions.get(reference)).orElseThrow();
        Comparison.Result result = Comparison.of(row.said(), edition.asAt(), action, history, period);
        result.changes()
                .forEach(change -> changes.add(new ImportReport.Change(
                        reference.toString(), change.field(), change.before(), change.after())));
        result.warnings().forEach(warning -> warn(row, warning));
        if (result.changes().isEmpty()) {
            unchanged++;
        } else {
            changed++;
        }
        if (!result.entries().isEmpty()) {
            entries.put(reference, result.entries());
        }
    }

    private void leaveOut(boolean withdraw) {
        actions.forEach((reference, history) -> {
            if (!mentioned.contains(reference)
                    && history.existsOn(edition.asAt())
                    && status(history) != Status.WITHDRAWN) {
                absent++;
                if (withdraw) {
                    withdraw(reference, history);
                }
            }
        });
    }

    private void withdraw(ActionReference reference, ActionHistory history) {
        String reason = "Not in the edition as at " + edition.asAt();
        entries.put(reference, List.of(new ActionWithdrawn(new ActionId(plan, reference), reason, edition.asAt())));
        changes.add(new ImportReport.Change(reference.toString(), "status", status(history), Status.WITHDRAWN));
    }

    private Status status(ActionHistory history) {
        return history.run(Attribute.STATUS, edition.asAt()).flatMap(Run::value).orElse(Status.OPEN);
    }

    private void warn(Edition.Row row, String message) {
        warnings.add(new Edition.Warning(row.line(), row.reference().toString(), message));
    }
}
