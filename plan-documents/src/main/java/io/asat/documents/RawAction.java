package io.asat.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one action as printed, before its cells are told apart.
 *
 * @param rows the first, then those that run on
 */
record RawAction(
        Layout layout, @Nullable String theme, @Nullable String section, List<TableRow> rows) {

    static RawAction startingWith(TableRow row, Layout layout, @Nullable String theme, @Nullable String section) {
        return new RawAction(layout, theme, section, new ArrayList<>(List.of(row)));
    }

    /** The same with another text in a cell of its first row. */
    RawAction with(int cell, String text) {
        List<TableRow> changed = new ArrayList<>(rows);
        changed.set(0, first().with(cell, text));
        return new RawAction(layout, theme, section, changed);
    }

    TableRow first() {
        return rows.getFirst();
    }

    /** The printed reference if the first cell holds one, for warnings. */
    @Nullable
    String reference() {
        return PrintedReference.clean(layout.text(first(), Column.REFERENCE)).orElse(null);
    }
}
