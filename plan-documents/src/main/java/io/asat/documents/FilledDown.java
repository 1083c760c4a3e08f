package io.asat.documents;

import org.jspecify.annotations.Nullable;

/** Theme and section of a table that has columns for them: printed once, they hold for the rows below as well. */
final class FilledDown {
    private @Nullable String theme;
    private @Nullable String section;

    PlanRow fill(PlanRow row, Layout layout) {
        boolean themes = layout.has(Column.THEME);
        boolean sections = layout.has(Column.SECTION);
        if (themes && row.theme() != null && !row.theme().equals(theme)) {
            theme = row.theme();
            section = null;
        }
        if (sections && row.section() != null) {
            section = row.section();
        }
        return row.under(themes ? theme : row.theme(), sections ? section : row.section());
    }
}
