package io.asat.query.slippage;

import io.asat.query.slippage.PastTargetDate.Overdue;
import io.asat.query.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells of target dates, one after another, by how much each slipped and when the action was overdue by it.
 *
 * @param entries those that set them, by number
 * @param today the last day of which it is said whether the action was overdue
 */
record Slippage(OpenDays open, Map<Long, TimelineEntry> entries, LocalDate today) {

    List<PastTargetDate> of(List<InForce> all) {
        List<PastTargetDate> told = new ArrayList<>();
        LocalDate first = null;
        LocalDate previous = null;
        for (InForce one : all) {
            LocalDate due = one.targetDate().date();
            first = first == null ? due : first;
            told.add(of(one, days(first, due), days(previous, due)));
            previous = due == null ? previous : due;
        }
        return told;
    }

    private PastTargetDate of(InForce one, @Nullable Long fromFirst, @Nullable Long fromPrevious) {
        Optional<TimelineEntry> entry = one.said().map(said -> entries.get(said.sequence()));
        List<Days> overdue = one.overdue(open, today);
        return new PastTargetDate(
                one.targetDate(),
                one.days().from(),
                one.days().until().equals(LocalDate.MAX) ? null : one.days().until(),
                entry.map(TimelineEntry::sequence).orElse(null),
                entry.map(TimelineEntry::kind).orElse(null),
                entry.map(TimelineEntry::recordedAt).orElse(null),
                entry.map(TimelineEntry::recordedBy).orElse(null),
                entry.map(set -> (String) set.data().get("reason")).orElse(null),
                fromFirst,
                fromPrevious,
                overdue.isEmpty() ? null : overdue.getFirst().from(),
                overdue.stream().map(this::shown).toList(),
                overdue.isEmpty() ? 0 : daysLate(one, overdue.getLast().last()));
    }

    private Overdue shown(Days days) {
        return new Overdue(days.from(), days.until().isAfter(today) ? null : days.until());
    }

    private static long daysLate(InForce one, LocalDate day) {
        return one.targetDate()
                .dueDate()
                .map(due -> ChronoUnit.DAYS.between(due, day))
                .orElse(0L);
    }

    private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }
}
