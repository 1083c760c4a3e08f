package io.asat.documents;

/** A row of a table by what it is there for. */
sealed interface SortedRow {
    TableRow row();

    record Header(TableRow row, Layout layout) implements SortedRow {}

    record Theme(TableRow row, String title) implements SortedRow {}

    record Section(TableRow row, String title) implements SortedRow {}

    /** The first row of an action. */
    record Start(TableRow row, Layout layout) implements SortedRow {}

    /** Runs on from the row above. */
    record Continuation(TableRow row) implements SortedRow {}

    /** Two actions printed over one another: nobody can read them apart. */
    record Overprint(TableRow row) implements SortedRow {}

    /** What an extraction says it could not read. */
    record Remark(TableRow row, String words) implements SortedRow {}

    /** Stands outside the plan: keys, counts, notes. */
    record Outside(TableRow row) implements SortedRow {}
}
