package io.asat.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a heading within a table from a cell that runs on: by where it stands, how it reads and what is below. */
final class HeadingRows {
    static final int LONGEST = 150;
    private static final Pattern OWN_NUMBER = Pattern.compile("\\d{1,3}\\.? \\D.*");
    private static final int FURTHEST = 60;

    private final List<TableRow> rows;
    private final @Nullable SortedRow[] sorted;
    private final @Nullable Layout[] layouts;

    HeadingRows(List<TableRow> rows, @Nullable SortedRow[] sorted, @Nullable Layout[] layouts) {
        this.rows = rows;
        this.sorted = sorted;
        this.layouts = layouts;
    }

    /** To be asked from the last row upwards, when the row below is known. */
    boolean isHeading(int at) {
        TableRow row = rows.get(at);
        List<Integer> worded = row.worded();
        int length = worded.stream().mapToInt(cell -> row.cell(cell).length()).sum();
        if (worded.isEmpty() || length > LONGEST) {
            return false;
        }
        SortedRow below = at + 1 < rows.size() ? sorted[at + 1] : null;
        if (row.numbered()) {
            return true;
        }
        String first = row.cell(worded.getFirst());
        String last = row.cell(worded.getLast());
        boolean aboveHeader = below instanceof SortedRow.Header;
        boolean brokenOff = Seams.isFinished(last) || (Seams.hangs(last) && !(aboveHeader && hasOwnNumber(first)));
        if (!Seams.opens(first) || brokenOff || !leadsTo(below)) {
            return false;
        }
        if (worded.size() > 1) {
            return aboveHeader && worded.getLast() - worded.getFirst() == worded.size() - 1;
        }
        return row.standsAlone() || standsAsHeading(at, row, worded.getFirst(), aboveHeader);
    }

    /** Whether a heading counts itself: "12. Something". */
    static boolean hasOwnNumber(String text) {
        return OWN_NUMBER.matcher(text).matches();
    }

    private boolean standsAsHeading(int at, TableRow row, int cell, boolean aboveHeader) {
        Layout layout = layouts[at];
        if (layout == null || aboveHeader) {
            return true;
        }
        if (layout.meaningOf(cell).filter(Column.REFERENCE::equals).isPresent() && row.size() >= layout.width() - 1) {
            return true;
        }
        int requirement =
                layout.first(Column.REQUIREMENT).map(LayoutColumn::last).orElse(0);
        return cell <= requirement && !runsOn(at, cell);
    }

    private static boolean leadsTo(@Nullable SortedRow below) {
        return below instanceof SortedRow.Start
                || below instanceof SortedRow.Header
                || below instanceof SortedRow.Section
                || below instanceof SortedRow.Theme
                || below instanceof SortedRow.Overprint;
    }

    /** Whether the same cell above is a line of the same text, or broken off. */
    private boolean runsOn(int at, int cell) {
        for (int above = at - 1; above >= 0 && above > at - FURTHEST; above--) {
            String text = rows.get(above).cell(cell);
            boolean start = sorted[above] instanceof SortedRow.Start;
            if (!text.isEmpty()) {
                boolean adjacent = above == at - 1 && !rows.get(at).afterBreak();
                return Seams.hangs(text) || (adjacent && !start && sorted[above] == null);
            }
            if (start) {
                return false;
            }
        }
        return false;
    }
}
