package io.asat.command.imports;

import io.asat.dates.DateOrder;
import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateReader;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its action.
 *
 * @param attributes each attribute the edition has a column for, all but target date, progress and status
 * @param targetDate the words of its target date; none if the edition has no column for it
 * @param dates in which order the document writes its dates
 * @param progress where it stands, each as at its own day, oldest first
 * @param complete whether a status or progress cell says that it is done
 */
public record Said(
        Assertions attributes,
        @Nullable String targetDate,
        DateOrder dates,
        List<Progress> progress,
        boolean complete) {

    /** What a row says whose dates are written day first. */
    public Said(Assertions attributes, @Nullable String targetDate, List<Progress> progress, boolean complete) {
        this(attributes, targetDate, DateOrder.DAY_FIRST, progress, complete);
    }

    /** Where the action stands in words, true as at a day. */
    public record Progress(LocalDate asAt, String narrative) {}

    /** @return the same, but for another day what it says for the one */
    Said moved(LocalDate from, LocalDate to) {
        List<Progress> then = progress.stream()
                .map(each -> each.asAt().equals(from) ? new Progress(to, each.narrative()) : each)
                .toList();
        return new Said(attributes, targetDate, dates, then, complete);
    }

    Optional<TargetDate> targetDate(PlanPeriod period) {
        return Optional.ofNullable(targetDate).map(words -> TargetDateReader.read(words, period, dates));
    }

    boolean saysComplete(PlanPeriod period) {
        return complete || doneDate(period).isPresent();
    }

    /** @return the target date, if it only says that the action is done */
    Optional<TargetDate> doneDate(PlanPeriod period) {
        return targetDate(period).filter(DoneCells::saysOnlyDone);
    }

    /** @return the earliest of the days it speaks of */
    public LocalDate firstDay(LocalDate edition) {
        return days(edition).getFirst();
    }

    /**
     * All that is said for a day.
     *
     * @param edition the edition's day, for which everything but dated progress is said
     */
    public Assertions on(LocalDate day, LocalDate edition, PlanPeriod period) {
        Assertions said = day.equals(edition) ? attributes : Assertions.NONE;
        if (day.equals(edition) && targetDate != null) {
            said = said.and(Attribute.TARGET_DATE, targetDate(period).orElse(TargetDate.NONE));
        }
        for (Progress each : progress) {
            said = each.asAt().equals(day) ? said.and(Attribute.PROGRESS, each.narrative()) : said;
        }
        return said;
    }

    /** @return the days it speaks of, the edition's among them, in order */
    List<LocalDate> days(LocalDate edition) {
        return Stream.concat(Stream.of(edition), progress.stream().map(Progress::asAt))
                .distinct()
                .sorted()
                .toList();
    }
}
