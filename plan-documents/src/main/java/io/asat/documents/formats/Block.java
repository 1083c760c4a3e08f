package io.asat.documents.formats;

import java.util.List;

/**
 * A stretch of a document whose rows belong together: a table, a sheet, or the prose between two tables.
 *
 * @param number counted from 0; rows of one block follow one another
 * @param headings that stand over it, outermost first, a table's caption last; without a sheet's name
 * @param sheet the name of the sheet, empty where the document has no sheets
 */
public record Block(int number, Kind kind, List<String> headings, String sheet) {
    public Block {
        headings = List.copyOf(headings);
    }

    /** What is known of the borders between a block's cells. */
    public enum Kind {
        /** Extracted text: a cell may have been split, shifted, or run into its neighbour. */
        TEXT,
        /** A true table: each cell is whole and stands where it stands, and each row is as wide as the table. */
        TABLE,
        /** Lines outside a table: rows of one cell, a heading one row too. */
        PROSE
    }
}
