package io.asat.documents.formats;

import java.util.List;

/**
 * One row of cells as a format's reader delivers it.
 *
 * @param line where it begins in the document, counted from 1; on a sheet the number of its row, so that lines begin
 *     anew with each sheet
 */
public record GridRow(int line, Block block, List<Cell> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /** What is in force in each cell. */
    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    /** Whether no cell can have been split, shifted, or run into its neighbour. */
    public boolean isCertain() {
        return block.kind() == Block.Kind.TABLE;
    }
}
