package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grid in tab-separated text: a line is a row, a tab ends a cell, a page break is a blank row. */
final class TextGrid {
    private static final String LOOKED_FOR = "a plan's table as tab-separated text (UTF-8)";
    private static final Block WHOLE = new Block(0, Block.Kind.TEXT, List.of(), "");

    private TextGrid() {}

    static Grid read(byte[] content, String fileName) {
        Optional<String> text = ContentKind.text(content);
        if (text.isEmpty() || text.get().indexOf('\t') < 0) {
            String found = ContentKind.describe(content) + (text.isPresent() ? " without a tab" : "");
            throw new UnreadableDocument(LOOKED_FOR, found + " in “" + shortened(fileName) + "”");
        }
        return rows(text.get().split("\r\n|[\n\r]", -1));
    }

    private static Grid rows(String[] lines) {
        if (lines.length > Grid.MOST_ROWS) {
            throw new UnreadableDocument("at most " + Grid.MOST_ROWS + " rows", lines.length + " lines");
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
        String[] raw = line.split("\t", -1);
        if (raw.length > Grid.MOST_CELLS) {
            raw = line.split("\t", Grid.MOST_CELLS);
        }
        List<Cell> cells = new ArrayList<>(raw.length);
        for (String cell : raw) {
            cells.add(Cell.of(CellText.clean(QuotedLines.unquoted(cell))));
        }
        return cells;
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }
}
