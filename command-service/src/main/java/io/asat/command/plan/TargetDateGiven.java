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
 * @param kind overrides what the words are read as; then the date, too, is the caller's
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
                return new TargetDate(reading.text(), kind, date != null || !needsDate(kind) ? date : reading.date());
            }
            if (date != null) {
                return new TargetDate(
                        reading.text(), reading.date() == null ? TargetDateKind.FIXED : reading.kind(), date);
            }
            return reading;
        } catch (IllegalArgumentException contradiction) {
            throw Refusal.of(
                    Rejection.Code.UNREADABLE_TARGET_DATE, "reason", String.valueOf(contradiction.getMessage()));
        }
    }

    private static boolean needsDate(TargetDateKind kind) {
        return kind == TargetDateKind.FIXED || kind == TargetDateKind.MIXED;
    }
}
