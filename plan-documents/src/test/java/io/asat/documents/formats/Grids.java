package io.asat.documents.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Grids in the words of a test: a row a line, {@code ¦} between cells, {@code ⏎} for an end of line in a cell. */
final class Grids {
    private Grids() {}

    static Grid read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Grid read(byte[] content) {
        return GridReader.read(content, "plan");
    }

    static List<String> lines(Grid grid) {
        return grid.rows().stream().map(Grids::line).toList();
    }

    private static String line(GridRow row) {
        return row.line() + ": " + row.cells().stream().map(Grids::words).collect(Collectors.joining("¦"));
    }

    private static String words(Cell cell) {
        String merged = switch (cell.merged()) {
            case NOT -> "";
            case INTO_LEFT -> "<";
            case INTO_ABOVE -> "^";
        };
        String struck = cell.struck().isEmpty() ? "" : "~" + cell.struck() + "~";
        String fill = cell.fill() == null ? "" : cell.fill().toString();
        String date = cell.date() == null ? "" : "@";
        return (merged + cell.text() + struck + fill + date).replace("\n", "⏎");
    }

    static List<String> warnings(Grid grid) {
        return grid.warnings().stream()
                .map(warning -> warning.line() + ": " + warning.message())
                .toList();
    }
}
