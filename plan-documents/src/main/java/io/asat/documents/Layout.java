package io.asat.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a table has, as its header row and its contents say.
 *
 * @param notes what else was decided about it, for people
 */
public record Layout(List<LayoutColumn> columns, List<String> notes) {
    public Layout {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    Layout(List<LayoutColumn> columns) {
        this(columns, List.of());
    }

    /** For people, as in an import's report. */
    public String describe() {
        return Stream.concat(columns.stream().map(LayoutColumn::describe), notes.stream())
                .collect(Collectors.joining("; "));
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
