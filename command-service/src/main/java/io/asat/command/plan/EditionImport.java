package io.asat.command.plan;

import io.asat.command.imports.Belated;
import io.asat.command.imports.Comparison;
import io.asat.command.imports.Edition;
import io.asat.command.imports.ImportReport;
import io.asat.command.imports.Matching;
import io.asat.command.imports.Matching.Match;
import io.asat.command.imports.TakenIn;
import io.asat.command.imports.Withdrawals;
import io.asat.dates.PlanPeriod;
import io.asat.events.ActionRegistered;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.history.ActionHistory;
import io.asat.history.Run;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Works out what taking an edition in would record, action by action; records nothing itself. */
final class EditionImport {
    private final PlanId plan;
    private final PlanPeriod period;
    private final Edition edition;
    private final Map<ActionReference, ActionHistory> actions;
    private final boolean withdrawAbsent;
    private final List<TakenIn> standing;
    private final Map<ActionReference, List<DatedEntry>> entries = new LinkedHashMap<>();
    private final Map<ActionReference, List<Belated>> belated = new LinkedHashMap<>();
    private final List<Edition.Row> registered = new ArrayList<>();
    private final Set<ActionReference> mentioned = new HashSet<>();
    private final List<ImportReport.Change> changes = new ArrayList<>();
    private final List<Edition.Warning> warnings;
    private int changed;
    private int unchanged;
    private int absent;

    private EditionImport(
            PlanId plan,
            PlanPeriod period,
            Edition edition,
            boolean withdrawAbsent,
            Map<ActionReference, ActionHistory> actions,
            List<TakenIn> standing) {
        this.plan = plan;
        this.period = period;
        this.edition = edition;
        this.withdrawAbsent = withdrawAbsent;
        this.actions = actions;
        this.standing = standing;
        this.warnings = new ArrayList<>(edition.warnings());
    }

    /**
     * Works it out.
     *
     * @param actions those of the plan that exist, in its order
     * @param standing the editions taken in before
     */
    static ImportOutcome of(
            PlanId plan,
            PlanPeriod period,
            Edition edition,
            boolean withdrawAbsent,
            Map<ActionReference, ActionHistory> actions,
            List<TakenIn> standing,
            IntConsumer judged) {
        EditionImport each = new EditionImport(plan, period, edition, withdrawAbsent, actions, standing);
        List<Match> matches = Matching.of(edition.rows(), actions);
        for (int row = 0; row < matches.size(); row++) {
            each.take(edition.rows().get(row), matches.get(row));
            judged.accept(row + 1);
        }
        each.leaveOut();
        var counts = new ImportReport.Actions(each.registered.size(), each.changed, each.unchanged, each.absent);
        return new ImportOutcome(each.registered, each.entries, each.belated, counts, each.changes, each.warnings);
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
        switch (match) {
            case Match.New fresh -> register(row, fresh.reference());
            case Match.Known known -> compare(row, known.reference());
            case Match.Unlike unlike -> {
                mentioned.add(row.reference());
                warn(row, "is another action in the plan, by its wording: the row is not applied");
            }
        }
    }

    private void register(Edition.Row printed, ActionReference name) {
        Edition.Row row = printed.named(name);
        mentioned.add(name);
        if (!name.equals(printed.reference())) {
            warn(row, "is the name of this new action, as " + printed.reference() + " is another in the plan");
        }
        registered.add(row);
        ActionRegistered registration = registration(row, plan, "", period, 1, edition.asAt());
        ActionHistory begun = ActionHistory.NONE.with(registration, Comparison.throughThisImport());
        record(row, row.reference(), compared(row, registration.action(), begun), ActionHistory.NONE);
    }

    private Comparison.Result compared(Edition.Row row, ActionId action, ActionHistory history) {
        return Comparison.of(row.said(), edition.asAt(), action, history, period, standing);
    }

    private void record(Edition.Row row, ActionReference reference, Comparison.Result result, ActionHistory before) {
        entries.put(reference, result.entries());
        List<Belated> others = new ArrayList<>(result.belated());
        others.addAll(Withdrawals.belated(
                new ActionId(plan, reference), before.firstDay(), row.said().firstDay(edition.asAt()), standing));
        belated.put(reference, others);
    }

    private void compare(Edition.Row row, ActionReference reference) {
        mentioned.add(reference);
        if (!reference.equals(row.reference())) {
            warn(row, "has the wording of action " + reference + ", which keeps its reference");
        }
        var action = new ActionId(plan, reference);
        ActionHistory history = Optional.ofNullable(actions.get(reference)).orElseThrow();
        Comparison.Result result = compared(row, action, history);
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
            record(row, reference, result, history);
        }
    }

    private void leaveOut() {
        actions.forEach((reference, history) -> {
            if (mentioned.contains(reference) || !history.existsOn(edition.asAt())) {
                return;
            }
            Status before = status(history);
            absent += before == Status.WITHDRAWN ? 0 : 1;
            if (withdrawAbsent) {
                withdraw(reference, history, before);
            }
        });
    }

    private void withdraw(ActionReference reference, ActionHistory history, Status before) {
        entries.put(reference, List.of(Withdrawals.of(new ActionId(plan, reference), history, edition.asAt())));
        if (before != Status.WITHDRAWN) {
            changes.add(new ImportReport.Change(reference.toString(), "status", before, Status.WITHDRAWN));
        }
    }

    private Status status(ActionHistory history) {
        return history.run(Attribute.STATUS, edition.asAt()).flatMap(Run::value).orElse(Status.OPEN);
    }

    private void warn(Edition.Row row, String message) {
        warnings.add(new Edition.Warning(row.line(), row.reference().toString(), message));
    }
}
