package io.asat.history;

import io.asat.dates.TargetDate;
import io.asat.events.Attribute;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an action stood at the end of a day.
 *
 * @param requirement none on days before the first that was given one, where a registration was back-dated
 * @param completedOn the first day of the unbroken run of days on which it was complete; none unless it is
 * @param confirmedAsAt the day of the latest entry of any kind that counts
 */
public record ActionState(
        @Nullable String requirement,
        ParagraphReferences paragraphReferences,
        @Nullable String theme,
        @Nullable String section,
        @Nullable String owner,
        TargetDate targetDate,
        @Nullable Rag rag,
        @Nullable FullyMet fullyMet,
        @Nullable String gap,
        Status status,
        @Nullable LocalDate completedOn,
        @Nullable Progress progress,
        LocalDate confirmedAsAt) {

    /**
     * Where the action stands, in words.
     *
     * @param asAt the first day of the unbroken run of days on which it stood there
     * @param recordedAt when the entry in force on that first day was recorded
     * @param recordedBy the account that recorded it
     */
    public record Progress(String narrative, LocalDate asAt, Instant recordedAt, String recordedBy) {}

    /** A value in force, and the entry in force on the first day {@code from} of its unbroken run. */
    public record Asserted<T>(T value, LocalDate from, Instant recordedAt, String recordedBy) {}

    /** What was in force on the day, by attribute; empty for an attribute without a value. */
    public interface Runs {
        <T> Optional<Asserted<T>> on(Attribute<T> attribute);
    }

    public static ActionState of(Runs runs, LocalDate confirmedAsAt) {
        Optional<Asserted<Status>> status = runs.on(Attribute.STATUS);
        return new ActionState(
                value(runs, Attribute.REQUIREMENT),
                valueOr(runs, Attribute.PARAGRAPH_REFERENCES, ParagraphReferences.NONE),
                value(runs, Attribute.THEME),
                value(runs, Attribute.SECTION),
                value(runs, Attribute.OWNER),
                valueOr(runs, Attribute.TARGET_DATE, TargetDate.NONE),
                value(runs, Attribute.RAG),
                value(runs, Attribute.FULLY_MET),
                value(runs, Attribute.GAP),
                status.map(Asserted::value).orElse(Status.OPEN),
                status.filter(run -> run.value() == Status.COMPLETE)
                        .map(Asserted::from)
                        .orElse(null),
                runs.on(Attribute.PROGRESS)
                        .map(run -> new Progress(run.value(), run.from(), run.recordedAt(), run.recordedBy()))
                        .orElse(null),
                confirmedAsAt);
    }

    /** @return by how many days the target date in force has passed at the end of {@code day}; 0 unless open and overdue */
    public long daysOverdue(LocalDate day) {
        return status == Status.OPEN
                ? targetDate
                        .dueDate()
                        .filter(due -> due.isBefore(day))
                        .map(due -> ChronoUnit.DAYS.between(due, day))
                        .orElse(0L)
                : 0;
    }

    private static <T> @Nullable T value(Runs runs, Attribute<T> attribute) {
        return runs.on(attribute).map(Asserted::value).orElse(null);
    }

    private static <T> T valueOr(Runs runs, Attribute<T> attribute, T none) {
        return runs.on(attribute).map(Asserted::value).orElse(none);
    }
}
