package io.asat.documents;

import java.util.List;

/**
 * One row of cells as a format's reader delivers it.
 *
 * @param line where it begins in the document, counted from 1
 * @param cells cleaned by {@link CellText}: paragraphs on lines of their own
 */
record GridRow(int line, List<String> cells) {
    GridRow {
        cells = List.copyOf(cells);
    }
}
