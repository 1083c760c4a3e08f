package io.asat.documents;

import io.asat.documents.formats.Grid;
import io.asat.documents.formats.GridRow;
import java.util.ArrayList;
import java.util.List;

/** The frame of a printed sheet: a line of column letters, and left of the cells a gutter with the numbers of the rows. */
final class SheetFrame {
    private static final int FEWEST_LETTERS = 3;
    private int gutter;

    /** The rows without the frame. */
    static List<TableRow> remove(Grid grid) {
        SheetFrame frame = new SheetFrame();
        frame.gutter = grid.rows().stream().anyMatch(SheetFrame::numbersAHeader) ? 1 : 0;
        List<TableRow> rows = new ArrayList<>();
        boolean broken = true;
        int block = -1;
        for (GridRow row : grid.rows()) {
            broken = broken || row.block().number() != block;
            block = row.block().number();
            if (frame.takesLetters(row.texts())) {
                broken = true;
                continue;
            }
            TableRow inner = frame.inner(row, broken);
            if (inner.filled().isEmpty()) {
                broken = broken || !inner.numbered();
            } else {
                rows.add(inner);
                broken = false;
            }
        }
        return rows;
    }

    /**
     * Whether a row of headings has a number of its own, so that the sheet numbered its rows, letters printed or not. Where
     * cells are certain it must be the number of its line: an action's number stands in a row that may look like headings.
     */
    private static boolean numbersAHeader(GridRow row) {
        String number = row.cells().isEmpty() ? "" : row.texts().getFirst();
        return row.cells().size() > FEWEST_LETTERS
                && isRowNumber(number)
                && (!row.isCertain() || number.equals(String.valueOf(row.line())))
                && row.texts().stream().noneMatch(cell -> DateWords.isDay(cell) || StatusWords.saysHowFar(cell))
                && HeaderLayout.of(row.texts().subList(1, row.cells().size())).isPresent();
    }

    private boolean takesLetters(List<String> cells) {
        int first = -1;
        int letters = 0;
        for (int at = 0; at < cells.size(); at++) {
            String cell = Lookalikes.latin(cells.get(at));
            if (first < 0 && cell.isEmpty()) {
                continue;
            }
            first = first < 0 ? at : first;
            if (!cell.isEmpty()) {
                if (cell.length() != 1 || cell.charAt(0) != 'A' + (at - first)) {
                    return false;
                }
                letters++;
            }
        }
        if (letters >= FEWEST_LETTERS) {
            gutter = first;
        }
        return letters >= FEWEST_LETTERS;
    }

    private TableRow inner(GridRow row, boolean broken) {
        List<String> cells = row.texts();
        boolean framed =
                cells.size() > gutter && cells.subList(0, gutter).stream().allMatch(SheetFrame::isOfFrame);
        int cut = framed ? gutter : 0;
        boolean numbered = cut > 0 && isRowNumber(cells.get(cut - 1));
        return new TableRow(
                row.line(),
                row.block(),
                numbered,
                broken,
                cells.subList(cut, cells.size()),
                row.cells().subList(cut, cells.size()));
    }

    /** A row's number, nothing, or a speck of the scan. */
    private static boolean isOfFrame(String cell) {
        return cell.length() <= 2 || isRowNumber(cell);
    }

    private static boolean isRowNumber(String cell) {
        return !cell.isEmpty() && cell.length() <= 5 && cell.chars().allMatch(c -> '0' <= c && c <= '9');
    }
}
