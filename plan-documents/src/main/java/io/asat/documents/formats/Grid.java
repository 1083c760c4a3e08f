package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.List;

/** A document as rows of cells, whatever its format; blank lines are rows without text. */
public record Grid(List<GridRow> rows, List<GridWarning> warnings) {
    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 256;

    public Grid {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    Grid with(GridWarning warning) {
        List<GridWarning> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Grid(rows, more);
    }
}
