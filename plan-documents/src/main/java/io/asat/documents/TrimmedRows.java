package io.asat.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows from which an extraction cut the blank cells on the right, as it shows when no row of a document ends with one.
 * Without a first cell such a row most likely stands where it stands: it is made nearly as wide as the others.
 */
final class TrimmedRows {
    private TrimmedRows() {}

    static List<TableRow> pad(List<TableRow> rows) {
        if (rows.stream()
                .anyMatch(row -> !row.standsAlone() && row.cells().getLast().isEmpty())) {
            return rows;
        }
        int width = rows.stream().mapToInt(TableRow::size).max().orElse(0) - 1;
        return rows.stream()
                .map(row -> row.cell(0).isEmpty() ? padded(row, width) : row)
                .toList();
    }

    private static TableRow padded(TableRow row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return row.withCells(cells);
    }
}
