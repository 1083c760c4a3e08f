package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a text document as it is read: cells that span columns and rows, with the tables nested in them. */
final class NestedTable {
    private static final int FEWEST_COLUMNS = 3;

    /**
     * One cell.
     *
     * @param text all of it, nested tables too
     * @param own without them
     * @param columns how many it spans
     * @param rows how many it spans; none for the continuation of a cell above
     */
    record Piece(
            String text,
            String struck,
            String own,
            List<NestedTable> nested,
            int columns,
            int rows,
            @Nullable Rgb fill) {
        static Piece blank(int columns) {
            return new Piece("", "", "", List.of(), columns, 1, null);
        }

        Cell cell() {
            return text.isEmpty() && struck.isEmpty() && fill == null
                    ? Cell.BLANK
                    : new Cell(text, struck, null, fill, Cell.Merged.NOT);
        }
    }

    private final List<List<Piece>> rows = new ArrayList<>();
    private final GridBuilder bounds;

    /** @param bounds count what is read before it is known where it will stand */
    NestedTable(GridBuilder bounds) {
        this.bounds = bounds;
    }

    void startRow() {
        bounds.countRow();
        rows.add(new ArrayList<>());
    }

    void dropRow() {
        rows.removeLast();
    }

    void add(Piece piece) {
        if (rows.isEmpty()) {
            startRow();
        }
        if (rows.getLast().size() < Grid.MOST_CELLS) {
            rows.getLast().add(piece);
        }
    }

    List<List<Piece>> rows() {
        return rows;
    }

    int width() {
        return rows.stream()
                .mapToInt(row -> row.stream().mapToInt(Piece::columns).sum())
                .max()
                .orElse(0);
    }

    /** Whether it only lays out a page around a real table. */
    boolean isFrame() {
        return width() < FEWEST_COLUMNS
                && rows.stream()
                        .flatMap(List::stream)
                        .flatMap(piece -> piece.nested().stream())
                        .anyMatch(nested ->
                                nested.isFrame() || (nested.width() >= FEWEST_COLUMNS && nested.rows.size() > 1));
    }

    /** What its cells say, a row a line, as the text of a cell that holds it. */
    String flat() {
        StringBuilder flat = new StringBuilder();
        for (List<Piece> row : rows) {
            for (Piece piece : row) {
                flat.append(piece.text()).append(piece.text().isEmpty() ? "" : " ");
            }
            flat.append('\n');
        }
        return flat.toString();
    }

    /** Its rows, each as wide as the table. */
    List<List<Cell>> cells() {
        int width = Math.min(width(), Grid.MOST_CELLS);
        int[] covered = new int[width];
        List<List<Cell>> cells = new ArrayList<>(rows.size());
        for (List<Piece> row : rows) {
            cells.add(laidOut(row, width, covered));
        }
        return cells;
    }

    /** @param covered for how many rows from here on each column is covered by a cell above */
    private static List<Cell> laidOut(List<Piece> row, int width, int[] covered) {
        List<Cell> cells = new ArrayList<>(width);
        for (Piece piece : row) {
            coverFromAbove(cells, width, covered);
            for (int at = 0; at < piece.columns() && cells.size() < width; at++) {
                covered[cells.size()] = Math.max(0, piece.rows() - 1);
                Cell cell = piece.cell();
                cells.add(
                        piece.rows() == 0
                                ? cell.covered(Cell.Merged.INTO_ABOVE)
                                : at == 0 ? cell : cell.covered(Cell.Merged.INTO_LEFT));
            }
        }
        coverFromAbove(cells, width, covered);
        while (cells.size() < width) {
            cells.add(Cell.BLANK);
            coverFromAbove(cells, width, covered);
        }
        return cells;
    }

    private static void coverFromAbove(List<Cell> cells, int width, int[] covered) {
        while (cells.size() < width && covered[cells.size()] > 0) {
            covered[cells.size()]--;
            cells.add(Cell.BLANK.covered(Cell.Merged.INTO_ABOVE));
        }
    }
}
