package io.asat.documents.formats;

import java.util.List;

/**
 * A text document becoming a grid: headings and prose as rows of one cell, tables as tables under the headings above
 * them. Its lines are counted by what a reader sees: a paragraph one, a row of a table one.
 */
final class TextDocument {
    private final GridBuilder grid;
    private final Headings headings = new Headings();
    private boolean inProse;
    private int line;

    TextDocument(GridBuilder grid) {
        this.grid = grid;
    }

    /** @param level 1 for the outermost */
    void heading(int level, String text) {
        paragraph(text);
        headings.enter(level, text);
    }

    void paragraph(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!inProse) {
            grid.enter(Block.Kind.PROSE, headings.titles(), "");
            inProse = true;
        }
        grid.add(++line, List.of(Cell.of(text)));
    }

    /** @param caption the table's own title, empty if it has none */
    void table(NestedTable table, String caption) {
        paragraph(caption);
        if (table.isFrame()) {
            for (List<NestedTable.Piece> row : table.rows()) {
                for (NestedTable.Piece piece : row) {
                    paragraph(piece.own());
                    piece.nested().forEach(nested -> table(nested, ""));
                }
            }
            return;
        }
        grid.enter(Block.Kind.TABLE, headings.titles(caption), "");
        inProse = false;
        table.cells().forEach(row -> grid.add(++line, row));
    }

    Grid build() {
        return grid.build();
    }
}
