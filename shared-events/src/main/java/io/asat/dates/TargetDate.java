package io.asat.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due, in the words of its plan and as they were read.
 *
 * @param text as written, at most 2,000 characters; blank only if nothing is written
 * @param date the due date of {@code FIXED} and {@code MIXED}, the end of {@code RECURRING} if it has one, else null
 */
public record TargetDate(
        String text, TargetDateKind kind, @Nullable LocalDate date) {
    public static final int LONGEST_TEXT = 2_000;
    public static final TargetDate NONE = new TargetDate("", TargetDateKind.EMPTY, null);

    /** @throws IllegalArgumentException if text, kind and date contradict each other */
    public TargetDate {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A target date's text has at most 2,000 characters");
        }
        if (kind == TargetDateKind.EMPTY && !text.isEmpty()) {
            throw new IllegalArgumentException("A target date of kind EMPTY has no text");
        }
        if (kind != TargetDateKind.EMPTY && text.isBlank()) {
            throw new IllegalArgumentException("A target date without text is of kind EMPTY, not " + kind);
        }
        switch (kind) {
            case FIXED, MIXED -> {
                if (date == null) {
                    throw new IllegalArgumentException("A target date of kind " + kind + " needs a date");
                }
            }
            case RECURRING -> {}
            case ONGOING, ASAP, CONDITIONAL, TBC, NOT_APPLICABLE, COMPLETED, NARRATIVE, EMPTY -> {
                if (date != null) {
                    throw new IllegalArgumentException("A target date of kind " + kind + " has no date");
                }
            }
        }
    }

    /** The day after which an open action is overdue. */
    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(date);
    }
}
