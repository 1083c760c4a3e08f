package io.asat.documents;

import java.util.List;
import java.util.regex.Pattern;

/** The signs that a table was torn out of a printed document: its cells need not stand where they were written. */
final class Damage {
    private static final Pattern REMARK = Pattern.compile("\\[[^\\[\\]]{1,80}\\]");
    private static final int FEWEST_BROKEN = 2;
    private static final int BROKEN_PER_CENT = 2;

    private Damage() {}

    /** Whether rows run on in others, were printed over one another or were lost, or a sheet's frame was printed. */
    static boolean isVisible(List<TableRow> rows, List<PlanTable> tables) {
        if (tables.isEmpty() || rows.stream().anyMatch(TableRow::numbered)) {
            return true;
        }
        boolean trimmed = rows.stream()
                .noneMatch(row -> !row.standsAlone() && row.cells().getLast().isEmpty());
        int broken = 0;
        int all = 0;
        for (PlanTable table : tables) {
            boolean references = table.layout().has(Column.REFERENCE);
            for (TableRow row : table.body()) {
                String first = row.cell(row.filled().getFirst());
                if (REMARK.matcher(first).matches()
                        || (!trimmed && !row.isCertain() && isNarrow(row, table))
                        || PrintedReference.isSeveral(table.layout().text(row, Column.REFERENCE))) {
                    return true;
                }
                all++;
                broken += references && isBrokenOff(row, table.layout()) ? 1 : 0;
            }
        }
        boolean certain =
                tables.stream().flatMap(table -> table.body().stream()).allMatch(TableRow::isCertain);
        return certain ? broken >= FEWEST_BROKEN && broken * 100 >= BROKEN_PER_CENT * all : broken > 0;
    }

    /** Whether a row has lost a cell: shorter than the others, yet filled to its end. */
    private static boolean isNarrow(TableRow row, PlanTable table) {
        return row.filled().size() > 2
                && row.size() < table.headings().columns().size()
                && !row.cells().getLast().isEmpty();
    }

    private static boolean isBrokenOff(TableRow row, Layout layout) {
        String reference = layout.text(row, Column.REFERENCE);
        return (reference.isEmpty() || reference.indexOf(' ') > 0)
                && row.filled().stream().map(row::cell).anyMatch(cell -> startsLower(cell));
    }

    private static boolean startsLower(String cell) {
        return !cell.isEmpty() && Character.isLowerCase(cell.charAt(0));
    }
}
