package io.asat.documents;

/** What a row of a table of actions is there for. */
enum RowKind {
    ACTION,
    /** Runs on from the action above. */
    MORE,
    /** The title of a part of the plan, by its words. */
    THEME,
    HEADING,
    /** A sentence about the plan. */
    NOTE,
    /** Headings printed again, totals, a key. */
    NOTHING,
    FOREIGN_HEADER
}
