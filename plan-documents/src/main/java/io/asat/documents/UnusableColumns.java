package io.asat.documents;

/** A refusal of what a caller says of a document's columns: says what would be accepted. */
public final class UnusableColumns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableColumns(String found) {
        super(found + "; columns are given as requirement:4,owner:6 or requirement:Action, by number from 1 or by"
                + " heading; what a column may be: " + String.join(", ", ColumnChoice.NAMES.keySet()));
    }
}
