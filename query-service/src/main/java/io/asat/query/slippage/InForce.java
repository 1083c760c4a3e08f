package io.asat.query.slippage;

import io.asat.dates.TargetDate;
import io.asat.query.history.PastRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target date and the unbroken run of days on which it was the one in force.
 *
 * @param said by whom; empty if nobody had said anything of it by the first day, when there was none
 */
record InForce(TargetDate targetDate, Days days, Optional<PastRun<TargetDate>> said) {

    /** @return what was in force on each day from the first on, be it nothing */
    static List<InForce> from(LocalDate firstDay, List<PastRun<TargetDate>> runs) {
        List<InForce> all = new ArrayList<>();
        LocalDate reached = firstDay;
        for (PastRun<TargetDate> run : runs) {
            none(reached, run.from()).ifPresent(all::add);
            add(all, new InForce(run.value(), new Days(run.from(), run.until()), Optional.of(run)));
            reached = run.until();
        }
        none(reached, LocalDate.MAX).ifPresent(all::add);
        return List.copyOf(all);
    }

    private static Optional<InForce> none(LocalDate from, LocalDate until) {
        return Days.between(from, until).map(days -> new InForce(TargetDate.NONE, days, Optional.empty()));
    }

    /** That there is none is no news where nobody had said that there is one. */
    private static void add(List<InForce> all, InForce next) {
        if (!all.isEmpty() && all.getLast().targetDate.equals(next.targetDate)) {
            InForce last = all.removeLast();
            all.add(new InForce(last.targetDate, new Days(last.days.from(), next.days.until()), last.said));
        } else {
            all.add(next);
        }
    }

    /** @return the days up to today on which the action was overdue by it, each unbroken run of them */
    List<Days> overdue(OpenDays open, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        return targetDate
                .dueDate()
                .flatMap(due -> Days.between(
                        due.isBefore(days.from()) ? days.from() : due.plusDays(1),
                        days.until().isBefore(tomorrow) ? days.until() : tomorrow))
                .map(open::among)
                .orElse(List.of());
    }
}
