package io.asat.query.slippage;

import io.asat.query.history.PastRun;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which an action was open.
 *
 * @param statuses the runs of its status in order; where there is none it is open
 */
record OpenDays(List<PastRun<Status>> statuses) {

    /** @return the open ones of these days, each unbroken run of them */
    List<Days> among(Days days) {
        List<Days> open = new ArrayList<>();
        LocalDate start = days.from();
        for (PastRun<Status> run : statuses) {
            if (run.value() != Status.OPEN) {
                Days.between(start, earlier(run.from(), days.until())).ifPresent(open::add);
                start = later(start, run.until());
            }
        }
        Days.between(start, days.until()).ifPresent(open::add);
        return open;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
