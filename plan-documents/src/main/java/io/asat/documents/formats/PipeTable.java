package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * A table drawn with pipes. Between borders a row takes as many lines as it likes; without them it takes one, and more
 * where a line ends before the row has all its cells.
 *
 * @param end the first line below it, counted from 0
 */
record PipeTable(List<PipeTable.Line> rows, int end) {
    /** A row that begins on a line, counted from 1. */
    record Line(int number, List<String> cells) {}

    static PipeTable at(String[] lines, int begin) {
        boolean bordered = new PipeRow(lines[begin]).isBorder();
        int width = bordered
                ? new PipeRow(lines[begin]).ruleWidth()
                : new PipeRow(lines[begin]).cells().size();
        boolean framed = bordered || new PipeRow(lines[begin]).isFramed();
        List<Line> rows = new ArrayList<>();
        boolean newRow = true;
        boolean open = false;
        int at = begin;
        for (; at < lines.length && belongs(lines[at], framed, open); at++) {
            PipeRow row = new PipeRow(lines[at]);
            if (row.isRule()) {
                newRow = true;
            } else if (bordered && !newRow) {
                join(rows.getLast(), row.cells());
            } else if (open && !row.isFramed()) {
                carryOn(rows.getLast(), row.cells());
            } else {
                rows.add(new Line(at + 1, new ArrayList<>(row.cells())));
                newRow = false;
            }
            open = framed
                    && !row.isClosed()
                    && !rows.isEmpty()
                    && rows.getLast().cells().size() <= width;
        }
        return new PipeTable(rows, at);
    }

    private static boolean belongs(String line, boolean framed, boolean open) {
        if (line.isBlank()) {
            return false;
        }
        PipeRow row = new PipeRow(line);
        return row.isRule() || (framed ? row.isFramed() || open : line.indexOf('|') >= 0);
    }

    /** A further line of the same cells. */
    private static void join(Line row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (at < row.cells().size()) {
                row.cells().set(at, (row.cells().get(at) + "\n" + cells.get(at)).strip());
            } else {
                row.cells().add(cells.get(at));
            }
        }
    }

    /** The rest of the last cell, and the cells after it. */
    private static void carryOn(Line row, List<String> cells) {
        row.cells().set(row.cells().size() - 1, row.cells().getLast() + "\n" + cells.getFirst());
        row.cells().addAll(cells.subList(1, cells.size()));
    }

    void addTo(GridBuilder grid) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (Line row : rows) {
            List<Cell> cells = new ArrayList<>();
            row.cells().stream().limit(Grid.MOST_CELLS).map(MarkdownText::cell).forEach(cells::add);
            while (cells.size() < Math.min(width, Grid.MOST_CELLS)) {
                cells.add(Cell.BLANK);
            }
            grid.add(row.number(), cells);
        }
    }
}
