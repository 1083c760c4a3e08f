package io.asat.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * An action's first row with the rows below it that have the same cells: lines of one wrapped row.
 *
 * @param cells how many each has, no more than the table is wide unless they are filled
 */
record RowShape(List<TableRow> lines, int cells) {

    static RowShape of(RawAction action) {
        int size = cells(action.first(), action.layout());
        List<TableRow> lines = new ArrayList<>();
        for (TableRow row : action.rows()) {
            if (cells(row, action.layout()) != size) {
                break;
            }
            lines.add(row);
        }
        return new RowShape(lines, size);
    }

    /** Without the blank cells an extraction adds on the right. */
    static int cells(TableRow row, Layout layout) {
        int last = row.filled().isEmpty() ? 0 : row.filled().getLast() + 1;
        return Math.max(last, Math.min(row.size(), layout.width()));
    }
}
