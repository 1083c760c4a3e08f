package io.asat.query.history;

import java.time.LocalDate;

/**
 * That something held on some days: an attribute's run, an action's existence, or the days a confirmation is the latest.
 *
 * @param subject what it is about, a code of {@link Subject}
 * @param from the first of these days, as an epoch day
 * @param until the first day after them, {@link #FOREVER} if there is none
 * @param entry the number of the entry that says so, 0 if it takes none
 */
record Fact(int subject, int from, int until, int entry) {
    static final int FOREVER = Integer.MAX_VALUE;

    /** @return the epoch day, or the nearest that fits: nothing is recorded for days that far away */
    static int epochDay(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, FOREVER);
    }

    boolean covers(int day) {
        return from <= day && day < until;
    }

    boolean meets(Area area) {
        return from < area.until() && area.from() < until;
    }

    /** @return the fact as a slice of that area keeps it: its true beginning, its end no later than the area's */
    Fact within(Area area) {
        return until <= area.until() ? this : new Fact(subject, from, area.until(), entry);
    }
}
