package io.asat.dates;

/** What the words of a target date amount to. */
public enum TargetDateKind {
    FIXED,
    MIXED,
    RECURRING,
    ONGOING,
    ASAP,
    CONDITIONAL,
    TBC,
    NOT_APPLICABLE,
    COMPLETED,
    NARRATIVE,
    EMPTY
}
