package io.asat.command.plan;

import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection;
import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.dates.TargetDateReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target date as a caller gives it: words, and what the caller says they mean.
 *
 * @param kind overrides what the words are read as; of another kind than read, the date, too, is the caller's
 * @param date overrides the date read
 */
public record TargetDateGiven(
        String text,
        @Nullable TargetDateKind kind,
        @Nullable LocalDate date) {

    /** @throws Refusal with {@link Rejection.Code#UNREADABLE_TARGET_DATE} if kind, date and words contradict each other */
    TargetDate read(PlanPeriod period) {
        TargetDate reading = TargetDateReader.read(text, period);
        try {
            if (kind != null) {
                boolean asRead = date == null && (needsDate(kind) || kind == reading.kind());
                return new TargetDate(reading.text(), kind, asRead ? reading.date() : date);
            }
            if (date != null) {
                return new TargetDate(
                        reading.text(), takesDate(reading.kind()) ? reading.kind() : TargetDateKind.FIXED, date);
            }
            return reading;
        } catch (IllegalArgumentException contradiction) {
            throw Refusal.of(
                    Rejection.Code.UNREADABLE_TARGET_DATE, "reason", String.valueOf(contradiction.getMessage()));
        }
    }

    private static boolean takesDate(TargetDateKind kind) {
        return needsDate(kind) || kind == TargetDateKind.RECURRING;
    }

    private static boolean needsDate(TargetDateKind kind) {
        return kind == TargetDateKind.FIXED || kind == TargetDateKind.MIXED;
    }
}
