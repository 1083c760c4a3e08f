package io.asat.query.slippage;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.asat.dates.TargetDate;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.Attribute;
import io.asat.events.DatedEntry;
import io.asat.events.EntryRetracted;
import io.asat.events.RegistrationBackdated;
import io.asat.events.TargetDateSet;
import io.asat.query.projection.Recorded;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action's target dates as somebody finds them who goes from day to day, looking at every entry on each. */
final class NaiveTargetDates {
    private final List<Recorded<ActionEvent>> counting;

    NaiveTargetDates(List<Recorded<ActionEvent>> events, Instant knownAt) {
        var known = events.stream()
                .filter(event -> !event.recording().recordedAt().isAfter(knownAt))
                .toList();
        counting = known.stream()
                .filter(event -> event.event() instanceof DatedEntry)
                .filter(event -> known.stream()
                        .noneMatch(other -> other.event() instanceof EntryRetracted retraction
                                && retraction.sequence() == event.sequence()))
                .toList();
    }

    /** One day: what was in force at its end, the entry that said so, and whether the action was overdue. */
    private record Day(
            LocalDate date, TargetDate target, @Nullable Recorded<ActionEvent> said, boolean overdue) {}

    Optional<LocalDate> firstDay() {
        boolean registered = counting.stream().anyMatch(one -> one.event() instanceof ActionRegistered);
        return counting.stream()
                .filter(one -> !registered
                        || one.event() instanceof ActionRegistered
                        || one.event() instanceof RegistrationBackdated)
                .map(NaiveTargetDates::asAt)
                .min(LocalDate::compareTo);
    }

    boolean isOverdueOn(LocalDate date) {
        return firstDay().filter(first -> !first.isAfter(date)).isPresent()
                && day(date).overdue();
    }

    TargetDate inForceOn(LocalDate date) {
        return day(date).target();
    }

    List<PastTargetDate> until(LocalDate today) {
        LocalDate last = counting.stream()
                .map(NaiveTargetDates::asAt)
                .filter(day -> day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
        List<List<Day>> stretches = new ArrayList<>();
        for (LocalDate date = firstDay().orElseThrow(); !date.isAfter(last); date = date.plusDays(1)) {
            Day day = day(date);
            if (stretches.isEmpty() || !stretches.getLast().getLast().target().equals(day.target())) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(day);
        }
        List<PastTargetDate> told = new ArrayList<>();
        for (int place = 0; place < stretches.size(); place++) {
            told.add(told(stretches, place, today));
        }
        return told;
    }

    private static PastTargetDate told(List<List<Day>> stretches, int place, LocalDate today) {
        List<Day> days = stretches.get(place);
        Recorded<ActionEvent> said = days.getFirst().said();
        TargetDate target = days.getFirst().target();
        List<LocalDate> dates = stretches.subList(0, place).stream()
                .flatMap(before -> before.getFirst().target().dueDate().stream())
                .toList();
        List<Day> overdue = days.stream()
                .filter(day -> day.overdue() && !day.date().isAfter(today))
                .toList();
        return new PastTargetDate(
                target,
                days.getFirst().date(),
                place + 1 < stretches.size()
                        ? stretches.get(place + 1).getFirst().date()
                        : null,
                said == null ? null : said.sequence(),
                said == null ? null : said.event().kind(),
                said == null ? null : said.recording().recordedAt(),
                said == null ? null : said.recording().account(),
                said != null && said.event() instanceof TargetDateSet set ? set.reason() : null,
                slip(dates.isEmpty() ? target.date() : dates.getFirst(), target.date()),
                slip(dates.isEmpty() ? null : dates.getLast(), target.date()),
                overdue.isEmpty() ? null : overdue.getFirst().date(),
                runs(overdue, today),
                overdue.isEmpty()
                        ? 0
                        : requireNonNull(slip(target.date(), overdue.getLast().date())));
    }

    private static @Nullable Long slip(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : to.toEpochDay() - from.toEpochDay();
    }

    private static List<PastTargetDate.Overdue> runs(List<Day> overdue, LocalDate today) {
        List<PastTargetDate.Overdue> runs = new ArrayList<>();
        for (Day day : overdue) {
            LocalDate next = day.date().equals(today) ? null : day.date().plusDays(1);
            boolean goesOn = !runs.isEmpty() && day.date().equals(runs.getLast().until());
            runs.add(new PastTargetDate.Overdue(goesOn ? runs.removeLast().from() : day.date(), next));
        }
        return runs;
    }

    private Day day(LocalDate date) {
        var said = inForce(Attribute.TARGET_DATE, date);
        TargetDate target =
                said.flatMap(entry -> value(entry, Attribute.TARGET_DATE)).orElse(TargetDate.NONE);
        Status status = inForce(Attribute.STATUS, date)
                .flatMap(entry -> value(entry, Attribute.STATUS))
                .orElse(Status.OPEN);
        LocalDate due = target.date();
        return new Day(date, target, said.orElse(null), status == Status.OPEN && due != null && date.isAfter(due));
    }

    private Optional<Recorded<ActionEvent>> inForce(Attribute<?> attribute, LocalDate date) {
        return counting.stream()
                .filter(one -> !asAt(one).isAfter(date))
                .filter(one -> ((DatedEntry) one.event()).assertions().speakOf(attribute))
                .max(comparing(NaiveTargetDates::asAt).thenComparingLong(Recorded::sequence));
    }

    private static <T> Optional<T> value(Recorded<ActionEvent> entry, Attribute<T> attribute) {
        return ((DatedEntry) entry.event()).assertions().value(attribute);
    }

    private static LocalDate asAt(Recorded<ActionEvent> entry) {
        return ((DatedEntry) entry.event()).asAt();
    }
}
