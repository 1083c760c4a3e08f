package io.asat.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A target date in the words it was written in, with their reading. */
public record TargetDate(
        String text, TargetDateKind kind, @Nullable LocalDate date) {
    public static final TargetDate NONE = new TargetDate("", TargetDateKind.EMPTY, null);

    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(date);
    }
}
