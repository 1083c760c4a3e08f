package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers sorted rows into actions, each under its theme and section. */
final class ActionGatherer {
    private final List<RawAction> actions = new ArrayList<>();
    private final List<DocumentWarning> warnings = new ArrayList<>();
    private @Nullable String theme;
    private @Nullable String section;
    private @Nullable RawAction open;
    private boolean unreadable;
    private boolean begun;

    ActionGatherer(List<SortedRow> rows) {
        rows.forEach(this::take);
    }

    List<RawAction> actions() {
        return actions;
    }

    List<DocumentWarning> warnings() {
        return warnings;
    }

    private void take(SortedRow sorted) {
        switch (sorted) {
            case SortedRow.Header header -> begun = true;
            case SortedRow.Theme part -> enterTheme(part.title());
            case SortedRow.Section part -> enterSection(ThemeTitle.withoutContinued(part.title()));
            case SortedRow.Start start -> {
                unreadable = false;
                open = RawAction.startingWith(start.row(), start.layout(), theme, section);
                actions.add(open);
            }
            case SortedRow.Continuation more -> runOn(more.row());
            case SortedRow.Overprint overprint -> {
                unreadable = true;
                open = null;
                warn(overprint.row(), "rows printed over one another cannot be read: " + words(overprint.row()));
            }
            case SortedRow.Remark remark -> {
                section = null;
                open = null;
                warn(remark.row(), remark.words() + " stands here: actions may be missing");
            }
            case SortedRow.Outside outside -> {
                if (begun && outside.row().standsAlone()) {
                    warn(outside.row(), "a line outside the table is not read: " + words(outside.row()));
                }
            }
        }
    }

    private void enterTheme(String title) {
        if (!title.equals(theme)) {
            theme = title;
            section = null;
            open = null;
        }
    }

    /** A heading printed again in part, as at the top of a table, is the same heading. */
    private void enterSection(String title) {
        if (section == null || open != null || !section.endsWith(title)) {
            section = title;
        }
        open = null;
    }

    private void runOn(TableRow row) {
        if (open != null) {
            open.rows().add(row);
        } else if (!unreadable) {
            warn(row, "a text that belongs to no action is not read: " + words(row));
        }
    }

    private void warn(TableRow row, String message) {
        warnings.add(new DocumentWarning(row.line(), null, message));
    }

    static String words(TableRow row) {
        String all = CellText.flat(String.join(" ", row.cells())).strip().replaceAll(" {2,}", " ");
        return "“" + (all.length() <= 80 ? all : all.substring(0, 80) + "…") + "”";
    }
}
