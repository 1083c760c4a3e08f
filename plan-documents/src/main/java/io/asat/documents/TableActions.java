package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the actions of one table whose cells stand where they were written, each under its theme and section. */
final class TableActions {
    private final PlanTable table;
    private final RowKinds kinds;
    private final List<RawAction> actions = new ArrayList<>();
    private final List<DocumentWarning> warnings = new ArrayList<>();
    private Titles titles;
    private boolean foreign;

    TableActions(PlanTable table, List<String> above) {
        this.table = table;
        this.kinds = new RowKinds(table);
        this.titles = new Titles(above, List.of());
        List<TableRow> body = table.body();
        for (int at = 0; at < body.size(); at++) {
            take(at, body.get(at), kinds.of(at));
        }
    }

    List<RawAction> actions() {
        return actions;
    }

    List<DocumentWarning> warnings() {
        return warnings;
    }

    private void take(int at, TableRow row, RowKind kind) {
        foreign = kind == RowKind.FOREIGN_HEADER || (foreign && !row.afterBreak());
        if (foreign) {
            return;
        }
        switch (kind) {
            case ACTION -> actions.add(RawAction.startingWith(row, table.layout(), titles.theme(), titles.section()));
            case THEME -> titles = titles.withTheme(title(row));
            case HEADING -> titles = titles.with(title(row), kinds.isNestedHeading(at));
            case MORE -> addTo(row);
            case NOTE ->
                warnings.add(new DocumentWarning(
                        row.line(), null, "a line outside the actions is not read: " + ActionGatherer.words(row)));
            case NOTHING, FOREIGN_HEADER -> {}
        }
    }

    private void addTo(TableRow row) {
        if (actions.isEmpty()) {
            warnings.add(new DocumentWarning(
                    row.line(), null, "a text that belongs to no action is not read: " + ActionGatherer.words(row)));
        } else {
            actions.getLast().rows().add(row);
        }
    }

    private static String title(TableRow row) {
        List<String> parts = row.filled().stream()
                .map(row::cell)
                .map(CellText::flat)
                .distinct()
                .toList();
        return ThemeTitle.withoutContinued(String.join(" ", parts));
    }

    /**
     * The headings in force, outermost first: the first is the theme, the last of several the section.
     *
     * @param above what stands above the table
     * @param within what stands on rows of the table
     */
    private record Titles(List<String> above, List<String> within) {
        Titles withTheme(String title) {
            return new Titles(List.of(title), List.of());
        }

        /** A heading right below another is one of its parts. */
        Titles with(String title, boolean nested) {
            return new Titles(above, nested && !within.isEmpty() ? List.of(within.getFirst(), title) : List.of(title));
        }

        private List<String> all() {
            return Stream.concat(above.stream(), within.stream()).toList();
        }

        @Nullable
        String theme() {
            return all().isEmpty() ? null : all().getFirst();
        }

        @Nullable
        String section() {
            return all().size() < 2 ? null : all().getLast();
        }
    }
}
