package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;

/** The grid in tab-separated text: a line is a row, a tab ends a cell, a page break is a blank row. */
final class TextGrid {
    private static final Block WHOLE = new Block(0, Block.Kind.TEXT, List.of(), "");

    private TextGrid() {}

    static Grid read(String text) {
        long ends = text.chars().filter(c -> c == '\n' || c == '\r').count();
        if (ends > 2L * Grid.MOST_ROWS) {
            throw GridBuilder.tooManyRows(ends + " lines");
        }
        return rows(text.split("\r\n|[\n\r]", -1));
    }

    private static Grid rows(String[] lines) {
        if (lines.length > Grid.MOST_ROWS) {
            throw GridBuilder.tooManyRows(lines.length + " lines");
        }
        List<GridRow> rows = new ArrayList<>(lines.length);
        for (int at = 0; at < lines.length; ) {
            QuotedLines row = QuotedLines.at(lines, at);
            rows.add(new GridRow(at + 1, WHOLE, cells(row.text())));
            at += row.count();
        }
        return new Grid(rows, List.of());
    }

    private static List<Cell> cells(String line) {
        String[] raw = line.split("\t", Grid.MOST_CELLS);
        List<Cell> cells = new ArrayList<>(raw.length);
        for (String cell : raw) {
            cells.add(Cell.of(CellText.clean(QuotedLines.unquoted(cell))));
        }
        return cells;
    }
}
