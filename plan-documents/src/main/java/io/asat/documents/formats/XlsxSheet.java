package io.asat.documents.formats;

import javax.xml.stream.XMLStreamException;

/** One sheet read forwards: its cells by row, then which of them are merged. Hidden rows are read like others. */
final class XlsxSheet {
    private static final int MOST_ROW = 1_048_576;

    private final XlsxCells cells;
    private final GridBuilder grid;
    private final String where;
    private final SheetRows rows;
    private int row;
    private int column;
    private boolean beyond;

    /** @param where says in a warning which sheet it is, empty if there is only one */
    XlsxSheet(XlsxCells cells, GridBuilder grid, String where) {
        this.cells = cells;
        this.grid = grid;
        this.where = where;
        this.rows = new SheetRows();
    }

    void read(XmlPart part) throws XMLStreamException {
        while (part.next()) {
            if (part.starts("row")) {
                row = bounded(part.number("r", row + 1), MOST_ROW);
                column = 0;
            } else if (part.starts("c")) {
                readCell(part);
            } else if (part.starts("mergeCell")) {
                CellRange.of(part.attribute("ref").orElse("")).ifPresent(rows::merge);
            }
        }
        if (beyond) {
            grid.warn(1, where + "what stands to the right of column " + Grid.MOST_CELLS + " is not read");
        }
        rows.addTo(grid);
    }

    private void readCell(XmlPart part) throws XMLStreamException {
        column = part.attribute("r").map(CellRange::column).filter(at -> at > 0).orElse(column + 1);
        Cell cell = cell(part, part.number("s", 0), part.attribute("t").orElse("n"));
        if (column > Grid.MOST_CELLS) {
            beyond = beyond || !cell.isBlank();
        } else {
            rows.put(row, column - 1, cell);
        }
    }

    private Cell cell(XmlPart part, int style, String type) throws XMLStreamException {
        Fragments value = new Fragments();
        boolean inValue = false;
        boolean valued = false;
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.starts("is")) {
                XlsxStrings.Words words = XlsxStrings.one(part, "is");
                grid.count(words.text().length() + words.struck().length());
                part.passEnd("c");
                return cells.of(words, style);
            }
            formula = formula || part.starts("f");
            if (part.starts("v") || part.ends("v")) {
                inValue = part.starts();
                valued = true;
            } else if (inValue && part.isText()) {
                value.add(part.text(), false);
            }
        }
        if (!valued) {
            if (formula) {
                warn("holds a formula without a saved value: open the file and save it again");
            }
            return cells.blank(style);
        }
        if (type.equals("e")) {
            warn("holds the error " + value.text());
            return cells.blank(style);
        }
        grid.count(type.equals("str") ? value.raw().length() : 0);
        return cells.of(type, style, value.raw());
    }

    private void warn(String what) {
        String shown = what.length() <= 200 ? what : what.substring(0, 200) + "…";
        grid.warn(row, where + "cell " + CellRange.letters(column) + row + " " + shown);
    }

    private static int bounded(int number, int most) {
        return Math.clamp(number, 1, most);
    }
}
