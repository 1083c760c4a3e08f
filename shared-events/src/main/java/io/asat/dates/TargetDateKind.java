package io.asat.dates;

/** What a target date says about when an action is due. */
public enum TargetDateKind {
    /** One due date. */
    FIXED,
    /** A due date and more: a further date, a condition, something ongoing. */
    MIXED,
    /** Repeats; its date, if there is one, is the end of the repetition. */
    RECURRING,
    /** Goes on without a due date. */
    ONGOING,
    /** As soon as possible, without a due date. */
    ASAP,
    /** Waits on something that has no date. */
    CONDITIONAL,
    /** To be confirmed, even where a likely date is named. */
    TBC,
    /** Says that no date applies. */
    NOT_APPLICABLE,
    /** Says that it is done. */
    COMPLETED,
    /** Words without a due date. */
    NARRATIVE,
    /** Nothing is written. */
    EMPTY
}
