package io.asat.command.imports;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.PositionConfirmed;
import io.asat.events.RegistrationBackdated;
import io.asat.events.TargetDateSet;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares a row with the history of its action: each difference from what is in force on its day is one event, all that
 * it repeats one confirmation a day, and nothing if each of these is said already from that very day on. A pure function,
 * so that a dry run is the same without recording.
 */
public final class Comparison {
    private final ActionId action;
    private final ActionHistory history;
    private final PlanPeriod period;
    private final List<DatedEntry> entries = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Comparison(ActionId action, ActionHistory history, PlanPeriod period) {
        this.action = action;
        this.history = history;
        this.period = period;
    }

    /** A difference between what was in force and what the edition says, as fields of an action. */
    public record Change(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** What is to be recorded, how it differs, and what a person should look at. */
    public record Result(List<DatedEntry> entries, List<Change> changes, List<String> warnings) {}

    /** @param history of an action that exists */
    public static Result of(Said said, LocalDate edition, ActionId action, ActionHistory history, PlanPeriod period) {
        Comparison comparison = new Comparison(action, history, period);
        comparison.backdate(said.days(edition).getFirst());
        said.days(edition).forEach(day -> comparison.compare(said, edition, day));
        return new Result(comparison.entries, comparison.changes, comparison.warnings);
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
        if (day.equals(edition)) {
            repeated = compareStatus(said.saysComplete(period), repeated, day);
            keepDueDateLater(asserted, day);
        }
        if (!saidAlready(repeated, day)) {
            entries.add(new PositionConfirmed(action, repeated, null, day));
        }
    }

    private <T> Assertions compare(Attribute<T> attribute, Assertions asserted, Assertions repeated, LocalDate day) {
        Optional<T> before = inForce(attribute, day);
        Optional<T> after = asserted.value(attribute);
        if (before.equals(after)) {
            return repeated.and(attribute, after.orElse(null));
        }
        entries.add(Differences.entry(action, attribute, after.orElse(null), day));
        changes.add(new Change(attribute.field(), before.orElse(null), after.orElse(null)));
        return repeated;
    }

    /** A date cell that only says it is done does not replace a due date known already. */
    private boolean leavesDueDate(Attribute<?> attribute, Assertions asserted, LocalDate day) {
        return attribute == Attribute.TARGET_DATE
                && isDone(asserted.value(Attribute.TARGET_DATE))
                && inForce(Attribute.TARGET_DATE, day)
                        .flatMap(TargetDate::dueDate)
                        .isPresent();
    }

    /**
     * Where later editions, taken in before this one, only say that it is done, the due date now known stays: so the order
     * in which editions are taken in makes no difference.
     */
    private void keepDueDateLater(Assertions asserted, LocalDate day) {
        Optional<TargetDate> due = asserted.value(Attribute.TARGET_DATE)
                .filter(date -> date.dueDate().isPresent());
        if (due.isEmpty()) {
            return;
        }
        LocalDate last = day;
        for (Entry later : history.entriesAbout(Attribute.TARGET_DATE)) {
            LocalDate laterDay = Objects.requireNonNull(later.asAt());
            if (laterDay.isAfter(last)) {
                if (!saysOnlyDone(laterDay)) {
                    return;
                }
                if (!inForce(Attribute.TARGET_DATE, laterDay).equals(due)) {
                    entries.add(new TargetDateSet(action, due.get(), "Known from an earlier edition", laterDay));
                }
                last = laterDay;
            }
        }
    }

    /** Whether an edition of that day only says that it is done, though a due date may have been carried there since. */
    private boolean saysOnlyDone(LocalDate day) {
        List<Entry> thatDay = history.entriesAbout(Attribute.TARGET_DATE).stream()
                .filter(entry -> day.equals(entry.asAt()))
                .toList();
        return thatDay.stream().allMatch(entry -> entry.importNumber() != null)
                && thatDay.stream().anyMatch(entry -> isDone(entry.assertions().value(Attribute.TARGET_DATE)));
    }

    private Assertions compareStatus(boolean complete, Assertions repeated, LocalDate day) {
        boolean known = inForce(Attribute.STATUS, day).equals(Optional.of(Status.COMPLETE));
        if (complete && known) {
            return repeated.and(Attribute.STATUS, Status.COMPLETE);
        }
        if (complete) {
            changes.add(new Change("status", inForce(Attribute.STATUS, day).orElse(Status.OPEN), Status.COMPLETE));
            entries.add(new ActionCompleted(action, null, day));
        } else if (known) {
            warnings.add("is complete on " + day + ", which the document does not say; it stays complete");
        }
        return repeated;
    }

    /** Whether each repeated value is asserted from that very day on, or nothing is repeated. */
    private boolean saidAlready(Assertions repeated, LocalDate day) {
        return repeated.attributes().stream()
                .allMatch(attribute -> history.inForce(attribute, day)
                        .filter(entry -> day.equals(entry.asAt()))
                        .isPresent());
    }

    private <T> Optional<T> inForce(Attribute<T> attribute, LocalDate day) {
        return history.inForce(attribute, day)
                .flatMap(entry -> entry.assertions().value(attribute));
    }

    private static boolean isDone(Optional<TargetDate> date) {
        return date.filter(each -> each.kind() == TargetDateKind.COMPLETED).isPresent();
    }
}
