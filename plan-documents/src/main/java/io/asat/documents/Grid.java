package io.asat.documents;

import java.util.List;

/** A document as rows of cells, whatever its format; blank lines are rows without text. */
record Grid(List<GridRow> rows) {
    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 256;

    Grid {
        rows = List.copyOf(rows);
    }
}
