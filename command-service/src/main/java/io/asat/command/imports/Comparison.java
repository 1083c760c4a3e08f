package io.asat.command.imports;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.events.ActionCompleted;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.PositionConfirmed;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import io.asat.history.ActionHistory;
import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a row with the history of its action: each difference from what is in force on its day is one event, all that
 * it repeats one confirmation a day, also where others said so from that very day on: what one of them said goes when that one is
 * retracted. A pure function, so that a dry run is the same without recording.
 */
public final class Comparison {
    /** Stands in for how an entry will be recorded, where only what it asserts matters. */
    public static final Recording PROVISIONAL = provisional("api");

    /** Before the first number there is: of the import that is being worked out. */
    private static final int THIS_IMPORT = 0;

    private final ActionId action;
    private final ActionHistory history;
    private final PlanPeriod period;
    private final Rewriting rewriting;
    private final List<DatedEntry> entries = new ArrayList<>();
    private final List<Belated> belated = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Comparison(ActionId action, ActionHistory history, PlanPeriod period, Rewriting rewriting) {
        this.action = action;
        this.history = history;
        this.period = period;
        this.rewriting = rewriting;
    }

    /** A difference between what was in force and what the edition says, as fields of an action. */
    public record Change(
            String field, @Nullable Object before, @Nullable Object after) {}

    /**
     * What is to be recorded, how it differs, and what a person should look at.
     *
     * @param belated to be recorded after the entries
     */
    public record Result(
            List<DatedEntry> entries, List<Belated> belated, List<Change> changes, List<String> warnings) {}

    /**
     * Compares a row.
     *
     * @param history of an action that exists
     * @param standing the editions taken in before
     */
    public static Result of(
            Said said,
            LocalDate edition,
            ActionId action,
            ActionHistory history,
            PlanPeriod period,
            List<TakenIn> standing) {
        var rewriting = new Rewriting(action, history, edition, standing);
        Comparison comparison = new Comparison(action, history, period, rewriting);
        comparison.backdate(said.firstDay(edition));
        said.days(edition).forEach(day -> comparison.compare(said, edition, day));
        comparison.mendLaterDates(said, edition);
        return new Result(comparison.entries, comparison.belated, comparison.changes, comparison.warnings);
    }

    /** Stands in for how the import that is being worked out will record. */
    public static Recording throughThisImport() {
        return through(THIS_IMPORT);
    }

    static Recording through(int importNumber) {
        return provisional(Recording.importSource(importNumber));
    }

    private static Recording provisional(String source) {
        return new Recording("", null, source, null, "", Instant.EPOCH, "");
    }

    private void backdate(LocalDate earliest) {
        LocalDate firstDay = history.firstDay().orElseThrow();
        if (earliest.isBefore(firstDay)) {
            entries.add(
                    new RegistrationBackdated(action, earliest, "An edition as at " + earliest + " has it already"));
            changes.add(new Change("registered", firstDay, earliest));
        }
    }

    private void compare(Said said, LocalDate edition, LocalDate day) {
        Assertions asserted = said.on(day, edition, period);
        Assertions repeated = Assertions.NONE;
        for (Attribute<?> attribute : Attribute.ALL) {
            if (asserted.speakOf(attribute) && !leavesDueDate(attribute, asserted, day)) {
                repeated = compare(attribute, asserted, repeated, day);
            }
        }
        String note = null;
        if (day.equals(edition)) {
            String evidence = said.doneDate(period).map(TargetDate::text).orElse(null);
            repeated = compareStatus(said.saysComplete(period), evidence, repeated, day);
            note = repeated.speakOf(Attribute.STATUS) ? evidence : null;
        }
        if (!isSaidByThisImport(repeated, day)) {
            entries.add(new PositionConfirmed(action, repeated, note, day));
        }
    }

    private <T> Assertions compare(Attribute<T> attribute, Assertions asserted, Assertions repeated, LocalDate day) {
        Optional<T> before = inForce(attribute, day);
        Optional<T> after = asserted.value(attribute);
        List<Belated> later = rewriting.byLaterEditions(attribute, day);
        belated.addAll(later);
        if (before.equals(after)) {
            return repeated.and(attribute, after.orElse(null));
        }
        entries.add(Differences.entry(action, attribute, after.orElse(null), day));
        if (later.isEmpty()) {
            changes.add(new Change(attribute.field(), before.orElse(null), after.orElse(null)));
        }
        return repeated;
    }

    /** A date cell that only says it is done does not replace a due date known already. */
    private boolean leavesDueDate(Attribute<?> attribute, Assertions asserted, LocalDate day) {
        return attribute == Attribute.TARGET_DATE
                && asserted.value(Attribute.TARGET_DATE)
                        .filter(DoneCells::saysOnlyDone)
                        .isPresent()
                && inForce(Attribute.TARGET_DATE, day)
                        .flatMap(TargetDate::dueDate)
                        .isPresent();
    }

    /** What it says of the target date may decide what such cells of later editions, taken in before, come to. */
    private void mendLaterDates(Said said, LocalDate edition) {
        if (said.targetDate(period).isPresent()) {
            ActionHistory then = history;
            for (DatedEntry entry : entries) {
                then = then.with(entry, PROVISIONAL);
            }
            belated.addAll(DoneCells.after(edition, action, then));
        }
    }

    private Assertions compareStatus(boolean complete, @Nullable String evidence, Assertions repeated, LocalDate day) {
        boolean known = inForce(Attribute.STATUS, day).equals(Optional.of(Status.COMPLETE));
        if (complete && known) {
            return repeated.and(Attribute.STATUS, Status.COMPLETE);
        }
        if (complete) {
            changes.add(new Change("status", inForce(Attribute.STATUS, day).orElse(Status.OPEN), Status.COMPLETE));
            entries.add(new ActionCompleted(action, evidence, day));
        } else if (known) {
            warnings.add("is complete on " + day + ", which the document does not say; it stays complete");
        }
        return repeated;
    }

    /** An action it registers is given what it says of that day with the registration. */
    private boolean isSaidByThisImport(Assertions repeated, LocalDate day) {
        return repeated.attributes().stream()
                .allMatch(attribute -> history.inForce(attribute, day)
                        .filter(entry -> day.equals(entry.asAt()) && entry.cameThroughImport(THIS_IMPORT))
                        .isPresent());
    }

    private <T> Optional<T> inForce(Attribute<T> attribute, LocalDate day) {
        return history.inForce(attribute, day)
                .flatMap(entry -> entry.assertions().value(attribute));
    }
}
