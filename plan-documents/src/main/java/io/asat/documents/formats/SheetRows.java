package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a sheet by their numbers, as wide as each is, until all is known that makes a grid of them. */
final class SheetRows {
    private static final long MOST_COVERED = 5_000_000;

    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final List<CellRange> merged = new ArrayList<>();
    private int filled;
    private long covered;

    void put(int row, int column, Cell cell) {
        if (cell.equals(Cell.BLANK)) {
            return;
        }
        if (++filled > GridBuilder.MOST_FILLED) {
            throw GridBuilder.tooManyCells();
        }
        List<Cell> cells = rows.computeIfAbsent(row, any -> new ArrayList<>());
        if (rows.size() > 2 * Grid.MOST_ROWS) {
            throw GridBuilder.tooManyRows("more");
        }
        widen(cells, column + 1);
        cells.set(column, cell);
    }

    void merge(CellRange range) {
        if (merged.size() < Grid.MOST_ROWS * 5) {
            merged.add(range);
        }
    }

    void addTo(GridBuilder grid) {
        int width = rows.values().stream().mapToInt(SheetRows::width).max().orElse(0);
        rows.values().forEach(cells -> widen(cells, width));
        merged.forEach(this::cover);
        int last = 0;
        for (Map.Entry<Integer, List<Cell>> row : rows.entrySet()) {
            if (last > 0 && row.getKey() > last + 1) {
                grid.add(last + 1, List.of());
            }
            grid.add(row.getKey(), row.getValue().subList(0, width));
            last = row.getKey();
        }
    }

    /** Without what is blank on the right, filled with colour or not. */
    private static int width(List<Cell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static void widen(List<Cell> cells, int width) {
        while (cells.size() < width) {
            cells.add(Cell.BLANK);
        }
    }

    private void cover(CellRange range) {
        Map<Integer, List<Cell>> within =
                range.bottom() < range.top() ? Map.of() : rows.subMap(range.top(), true, range.bottom(), true);
        for (Map.Entry<Integer, List<Cell>> row : within.entrySet()) {
            List<Cell> cells = row.getValue();
            for (int at = range.left(); at <= Math.min(range.right(), Grid.MOST_CELLS - 1); at++) {
                if (++covered > MOST_COVERED) {
                    return;
                }
                boolean first = at == range.left() && row.getKey() == range.top();
                if (!first && at < cells.size()) {
                    boolean above = row.getKey() > range.top();
                    cells.set(at, cells.get(at).covered(above ? Cell.Merged.INTO_ABOVE : Cell.Merged.INTO_LEFT));
                }
            }
        }
    }
}
