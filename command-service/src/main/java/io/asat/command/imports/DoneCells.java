package io.asat.command.imports;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.Attribute;
import io.asat.events.TargetDateSet;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.values.ActionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The date cells of an action in which imports found no more than that it is done. From the day of such a cell on its
 * target date is the due date in force just before, or, if there is none, what the cell says: whatever comes to be known of
 * the days before, in whatever order. Where the due date stays, the cell's words are kept as a note with the completion.
 */
public final class DoneCells {
    private final ActionHistory history;
    private final List<Entry> dates;
    private final List<Entry> noted;

    private DoneCells(ActionHistory history) {
        this.history = history;
        this.dates = history.entriesAbout(Attribute.TARGET_DATE);
        this.noted = history.entriesAbout(Attribute.STATUS).stream()
                .filter(entry -> entry.note() != null)
                .toList();
    }

    private record Cell(Entry saidBy, TargetDate words) {}

    static boolean saysOnlyDone(TargetDate date) {
        return date.kind() == TargetDateKind.COMPLETED;
    }

    /**
     * Works the target date out anew for the days of such cells.
     *
     * @param day after which; it ends at the next day with a target date of its own, on which a person or an edition set one
     * @return what their imports would have recorded, and did not
     */
    public static List<Belated> after(LocalDate day, ActionId action, ActionHistory history) {
        return new DoneCells(history).belated(day, action);
    }

    private List<Belated> belated(LocalDate after, ActionId action) {
        List<Belated> belated = new ArrayList<>();
        Optional<TargetDate> before = inForce(after);
        for (LocalDate day : days(after)) {
            List<Cell> cells = cells(day);
            if (cells.isEmpty() || hasOneOfItsOwn(day, cells)) {
                break;
            }
            Cell last = cells.getLast();
            Optional<TargetDate> due = before.filter(date -> date.dueDate().isPresent());
            TargetDate right = due.orElse(last.words());
            Optional<TargetDate> stands = on(day, dates).findAny().isPresent() ? inForce(day) : before;
            if (!stands.equals(Optional.of(right))) {
                String reason = due.isPresent() ? "Known from an earlier edition" : "No due date is known any more";
                int saidBy = Objects.requireNonNull(last.saidBy().importNumber());
                belated.add(new Belated(saidBy, new TargetDateSet(action, right, reason, day)));
            }
            before = Optional.of(right);
        }
        return belated;
    }

    private List<LocalDate> days(LocalDate after) {
        return Stream.concat(dates.stream(), noted.stream())
                .map(entry -> Objects.requireNonNull(entry.asAt()))
                .filter(day -> day.isAfter(after))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of the day, in the order of their recording. */
    private List<Cell> cells(LocalDate day) {
        return Stream.concat(
                        on(day, noted).map(entry -> new Cell(entry, words(entry))),
                        on(day, dates)
                                .filter(entry -> entry.importNumber() != null)
                                .flatMap(
                                        entry -> date(entry)
                                                .filter(DoneCells::saysOnlyDone)
                                                .map(date -> new Cell(entry, date))
                                                .stream()))
                .sorted(Comparator.comparingLong(cell -> cell.saidBy().sequence()))
                .toList();
    }

    private static TargetDate words(Entry noted) {
        return new TargetDate(Objects.requireNonNull(noted.note()), TargetDateKind.COMPLETED, null);
    }

    /** Whether one is set that day by someone who did not only say that it is done. */
    private boolean hasOneOfItsOwn(LocalDate day, List<Cell> cells) {
        return on(day, dates)
                .anyMatch(entry -> cells.stream()
                        .noneMatch(cell -> Objects.equals(cell.saidBy().importNumber(), entry.importNumber())));
    }

    private static Stream<Entry> on(LocalDate day, List<Entry> entries) {
        return entries.stream().filter(entry -> day.equals(entry.asAt()));
    }

    private Optional<TargetDate> inForce(LocalDate day) {
        return history.inForce(Attribute.TARGET_DATE, day).flatMap(DoneCells::date);
    }

    private static Optional<TargetDate> date(Entry entry) {
        return entry.assertions().value(Attribute.TARGET_DATE);
    }
}
