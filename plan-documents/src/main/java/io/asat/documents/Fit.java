package io.asat.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to lay the cells of a row under the columns of its table.
 *
 * @param width how many columns the table has
 * @param targets for each cell the column it stands in; two neighbours may share one
 * @param split the cell of which all paragraphs but the first belong to the next column, or -1
 */
record Fit(int width, List<Integer> targets, int split) {
    Fit {
        targets = List.copyOf(targets);
    }

    static Fit straight(int width) {
        List<Integer> targets = new ArrayList<>();
        for (int cell = 0; cell < width; cell++) {
            targets.add(cell);
        }
        return new Fit(width, targets, -1);
    }

    /** The column in which two cells stand, or -1. */
    int shared() {
        for (int cell = 1; cell < targets.size(); cell++) {
            if (targets.get(cell).equals(targets.get(cell - 1))) {
                return targets.get(cell);
            }
        }
        return -1;
    }

    /** The text under each column. */
    List<String> texts(RowShape shape) {
        List<List<String>> parts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            parts.add(new ArrayList<>());
        }
        for (TableRow row : shape.lines()) {
            for (int cell = 0; cell < targets.size(); cell++) {
                place(row.cell(cell), cell, parts);
            }
        }
        return parts.stream().map(Seams::join).toList();
    }

    private void place(String text, int cell, List<List<String>> parts) {
        int target = targets.get(cell);
        int end = text.indexOf('\n');
        if (cell == split && end >= 0 && target + 1 < width) {
            parts.get(target).add(text.substring(0, end));
            parts.get(target + 1).add(text.substring(end + 1));
        } else {
            parts.get(target).add(text);
        }
    }
}
