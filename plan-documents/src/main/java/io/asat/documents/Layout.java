package io.asat.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which columns a table has, as its header row says. */
public record Layout(List<LayoutColumn> columns) {
    public Layout {
        columns = List.copyOf(columns);
    }

    /** For people, as in an import's report. */
    public String describe() {
        return columns.stream().map(LayoutColumn::describe).collect(Collectors.joining("; "));
    }

    public boolean has(Column meaning) {
        return first(meaning).isPresent();
    }

    Optional<LayoutColumn> first(Column meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    Optional<Column> meaningOf(int cell) {
        return columns.stream()
                .filter(column -> column.holds(cell))
                .map(LayoutColumn::meaning)
                .findFirst();
    }

    /** How many cells a whole row has. */
    int width() {
        return columns.stream().mapToInt(LayoutColumn::last).max().orElse(-1) + 1;
    }

    /** The text of a row under the first column of a meaning, empty if there is none. */
    String text(TableRow row, Column meaning) {
        return first(meaning)
                .map(column -> row.text(column.first(), column.last()))
                .orElse("");
    }
}
