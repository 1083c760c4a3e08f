package io.asat.query.slippage;

import io.asat.dates.TargetDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target date an action has had, as an answer shows it.
 *
 * @param asAt the first day of the unbroken run of days on which it was in force
 * @param until the day from which the next is in force; none for the last
 * @param sequence the number of the entry in force on that first day; it and what else is told of the entry is none where
 *     nothing had been said of a target date by then
 * @param kind the entry's
 * @param reason why it was set, if that was said
 * @param slippedFromFirst by how many days it is later than the first that had a date, less than 0 if it is earlier; none
 *     without a date
 * @param slippedFromPrevious than the one with a date before it; none for the first of them
 * @param overdueFrom the first day on which the action, being open, was overdue by it; none if it never was
 * @param overdueDuring all such days, each unbroken run of them
 * @param daysOverdue how late the action was by it on the last of them; 0 if it never was
 */
record PastTargetDate(
        TargetDate targetDate,
        LocalDate asAt,
        @Nullable LocalDate until,
        @Nullable Long sequence,
        @Nullable String kind,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason,
        @Nullable Long slippedFromFirst,
        @Nullable Long slippedFromPrevious,
        @Nullable LocalDate overdueFrom,
        List<Overdue> overdueDuring,
        long daysOverdue) {

    /** @param until the first day after them; none while it still is overdue */
    record Overdue(LocalDate from, @Nullable LocalDate until) {}
}
