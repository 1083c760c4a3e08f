package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;

/** Gathers a grid row by row, and refuses what is larger than any plan. */
final class GridBuilder {
    static final int MOST_CHARACTERS = 32 * 1024 * 1024;
    static final int MOST_FILLED = 1_000_000;
    private static final int MOST_WARNINGS = 200;

    private final List<GridRow> rows = new ArrayList<>();
    private final List<GridWarning> warnings = new ArrayList<>();
    private Block block = new Block(0, Block.Kind.PROSE, List.of(), "");
    private int filledRows;
    private int filledCells;
    private int countedRows;
    private long characters;
    private int unsaid;

    /** Begins a stretch of rows that belong together. */
    void enter(Block.Kind kind, List<String> headings, String sheet) {
        int number = rows.isEmpty() ? 0 : rows.getLast().block().number() + 1;
        block = new Block(number, kind, headings, sheet);
    }

    /** A row of the block last entered; of several blank ones in a row only the first is kept. */
    void add(int line, List<Cell> cells) {
        List<Cell> kept = cells.size() > Grid.MOST_CELLS ? cut(line, cells) : cells;
        if (kept.stream().allMatch(Cell::isBlank)) {
            addBlank(line);
            return;
        }
        if (++filledRows > Grid.MOST_ROWS) {
            throw tooManyRows("more");
        }
        for (Cell cell : kept) {
            filledCells += cell.isBlank() ? 0 : 1;
            count(cell.text().length() + cell.struck().length());
        }
        if (filledCells > MOST_FILLED) {
            throw tooManyCells();
        }
        rows.add(new GridRow(line, block, kept));
    }

    static UnreadableDocument tooManyRows(String found) {
        return new UnreadableDocument("at most " + Grid.MOST_ROWS + " rows", found);
    }

    static UnreadableDocument tooManyCells() {
        return new UnreadableDocument("at most a million filled cells", "more");
    }

    private void addBlank(int line) {
        boolean again = !rows.isEmpty()
                && rows.getLast().block().equals(block)
                && rows.getLast().cells().isEmpty();
        if (!again) {
            rows.add(new GridRow(line, block, List.of()));
        }
    }

    private List<Cell> cut(int line, List<Cell> cells) {
        if (!cells.subList(Grid.MOST_CELLS, cells.size()).stream().allMatch(Cell::isBlank)) {
            warn(line, "what stands to the right of column " + Grid.MOST_CELLS + " is not read");
        }
        return cells.subList(0, Grid.MOST_CELLS);
    }

    /** Counts text that is held in memory. */
    void count(long more) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableDocument(
                    "at most " + MOST_CHARACTERS / 1024 / 1024 + " million characters in all cells", "more");
        }
    }

    /** Counts a row before it is known whether it will be one of the grid. */
    void countRow() {
        if (++countedRows > 2 * Grid.MOST_ROWS) {
            throw tooManyRows("more");
        }
    }

    void warn(int line, String message) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new GridWarning(line, message));
        } else {
            unsaid++;
        }
    }

    Grid build() {
        if (unsaid > 0) {
            warnings.add(new GridWarning(1, unsaid + " more things of this kind were found"));
        }
        return new Grid(rows, warnings);
    }
}
