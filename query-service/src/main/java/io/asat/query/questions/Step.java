package io.asat.query.questions;

import io.asat.platform.web.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How far apart the points of a trend are. */
enum Step {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private static final int MOST_POINTS = 4_000;
    private final ChronoUnit unit;

    Step(ChronoUnit unit) {
        this.unit = unit;
    }

    /** @throws Problem 400 if there is no such step */
    static Step named(String name) {
        return switch (name) {
            case "day" -> DAY;
            case "week" -> WEEK;
            case "month" -> MONTH;
            default -> throw Problem.invalid("/step", "must be one of day, week, month");
        };
    }

    /**
     * The first day, each step from it on, and always the last.
     *
     * @throws Problem 400 if the days are in the wrong order, or there are too many points
     */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Problem.invalid("/from", "must not be after to");
        }
        long steps = unit.between(from, to);
        boolean endsOnAStep = from.plus(steps, unit).equals(to);
        if (steps + (endsOnAStep ? 1 : 2) > MOST_POINTS) {
            throw Problem.invalid("/step", "would make more than " + MOST_POINTS + " points; take a longer one");
        }
        List<LocalDate> days = new ArrayList<>();
        for (long step = 0; step <= steps; step++) {
            days.add(from.plus(step, unit));
        }
        if (!endsOnAStep) {
            days.add(to);
        }
        return days;
    }
}
