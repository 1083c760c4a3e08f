package io.asat.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Rows below an action's first that run on together: of the same size, without a break between them.
 *
 * @param texts by cell, the filled ones only
 */
record Pieces(int cells, TreeMap<Integer, String> texts) {

    static List<Pieces> of(List<TableRow> rows, Layout layout) {
        List<Pieces> all = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at).afterBreak() || size(rows, at, layout) != size(rows, from, layout)) {
                all.add(join(rows.subList(from, at), size(rows, from, layout), layout));
                from = at;
            }
        }
        return rows.isEmpty() ? List.of() : all;
    }

    private static int size(List<TableRow> rows, int at, Layout layout) {
        return RowShape.cells(rows.get(at), layout);
    }

    /** Specks, single characters in a piece of a table, are left out. */
    private static Pieces join(List<TableRow> rows, int cells, Layout layout) {
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (int cell = 0; cell < cells; cell++) {
            List<String> lines = new ArrayList<>();
            for (TableRow row : rows) {
                String line = row.cell(cell);
                if (line.length() > 1 || cells >= layout.width() - 1) {
                    lines.add(line);
                }
            }
            String text = Seams.join(lines);
            if (!text.isEmpty()) {
                texts.put(cell, text);
            }
        }
        return new Pieces(cells, texts);
    }
}
