package io.asat.dates;

/** Stand-in. */
public final class TargetDateReader {
    private TargetDateReader() {}

    public static TargetDate read(String words, PlanPeriod period) {
        return words.isBlank() ? TargetDate.NONE : new TargetDate(words, TargetDateKind.NARRATIVE, null);
    }
}
