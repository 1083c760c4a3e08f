package io.asat.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a table: downwards what can be told from a row itself, then upwards what depends on the row below,
 * as headings do. Nothing above the first header row is of the plan but themes and numbered headings.
 */
final class RowSorter {
    private static final Pattern REMARK = Pattern.compile("\\[[^\\[\\]]{1,80}\\]");

    private final List<TableRow> rows;
    private final CutText cutText;
    private final HeaderFinder headers;
    private final @Nullable SortedRow[] sorted;
    private final @Nullable Layout[] layouts;

    RowSorter(List<TableRow> rows, ColumnChoice choice) {
        this.rows = rows;
        this.cutText = new CutText(new KnownWords(rows));
        this.headers = new HeaderFinder(rows, choice);
        this.sorted = new SortedRow[rows.size()];
        this.layouts = new Layout[rows.size()];
    }

    List<SortedRow> sort() {
        findHeaders();
        sortByThemselves();
        HeadingRows headings = new HeadingRows(rows, sorted, layouts);
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (sorted[at] == null) {
                sorted[at] = headings.isHeading(at)
                        ? new SortedRow.Section(rows.get(at), title(rows.get(at)))
                        : remaining(at);
            }
        }
        List<SortedRow> all = new ArrayList<>();
        for (SortedRow row : sorted) {
            if (row != null) {
                all.add(row);
            }
        }
        return all;
    }

    private void findHeaders() {
        Layout layout = null;
        for (int at = 0; at < rows.size(); at++) {
            Optional<HeaderRow> header = headers.at(at);
            int count = 1;
            if (header.isPresent()) {
                layout = header.get().layout();
                count = header.get().rows();
            }
            if (layout != null && (header.isPresent() || headers.repeats(at, layout))) {
                for (int taken = at; taken < at + count; taken++) {
                    sorted[taken] = new SortedRow.Header(rows.get(taken), layout);
                    layouts[taken] = layout;
                }
                at += count - 1;
            }
            layouts[at] = layout;
        }
    }

    private void sortByThemselves() {
        boolean foreign = false;
        for (int at = 0; at < rows.size(); at++) {
            TableRow row = rows.get(at);
            foreign = foreign && !row.afterBreak() && sorted[at] == null;
            if (sorted[at] == null) {
                foreign = foreign || OutsideRows.isForeignHeader(row);
                sorted[at] = foreign ? new SortedRow.Outside(row) : byItself(at, row, layouts[at]);
            }
        }
    }

    private @Nullable SortedRow byItself(int at, TableRow row, @Nullable Layout layout) {
        if (layout != null && ActionStart.isNumbered(row, layout) && !isNumberedHeading(at, row, layout)) {
            return new SortedRow.Start(row, layout);
        }
        if (layout != null && PrintedReference.isSeveral(layout.text(row, Column.REFERENCE))) {
            return new SortedRow.Overprint(row);
        }
        String first = row.cell(row.filled().getFirst());
        Optional<String> theme = ThemeTitle.mayOpen(first) ? ThemeTitle.of(title(row)) : Optional.empty();
        if (theme.isPresent()) {
            return new SortedRow.Theme(row, theme.get());
        }
        if (layout != null && isUnnumberedStart(at, row, layout)) {
            return new SortedRow.Start(row, layout);
        }
        if (row.filled().size() == 1 && REMARK.matcher(first).matches()) {
            return new SortedRow.Remark(row, first);
        }
        boolean aboveTable = layout == null && !HeadingRows.hasOwnNumber(title(row));
        return aboveTable || OutsideRows.isKey(row) ? new SortedRow.Outside(row) : null;
    }

    private boolean isUnnumberedStart(int at, TableRow row, Layout layout) {
        return ActionStart.isWhole(row, layout)
                || (ActionStart.isComplete(row, layout) && !isAboveHeader(at) && !runsOnFromAbove(at));
    }

    private boolean isAboveHeader(int at) {
        return at + 1 < rows.size() && sorted[at + 1] instanceof SortedRow.Header;
    }

    /** Whether a cell above is broken off where this row has a text. */
    private boolean runsOnFromAbove(int at) {
        return at > 0
                && !(sorted[at - 1] instanceof SortedRow.Header)
                && rows.get(at).filled().stream()
                        .anyMatch(cell -> Seams.hangs(rows.get(at - 1).cell(cell)));
    }

    /** Cut at the border of its cells, a heading "12. Something" above a header row may look like an action 1. */
    private boolean isNumberedHeading(int at, TableRow row, Layout layout) {
        String reference = layout.text(row, Column.REFERENCE);
        String requirement = layout.text(row, Column.REQUIREMENT);
        return isAboveHeader(at)
                && row.filled().size() == 2
                && HeadingRows.hasOwnNumber(requirement)
                && requirement.startsWith(reference.replaceAll("\\D", ""));
    }

    private SortedRow remaining(int at) {
        TableRow row = rows.get(at);
        boolean ownLine = row.standsAlone() && Seams.opens(row.cell(0));
        return layouts[at] == null || ownLine ? new SortedRow.Outside(row) : new SortedRow.Continuation(row);
    }

    private String title(TableRow row) {
        List<String> pieces = row.worded().stream().map(row::cell).toList();
        return pieces.stream().mapToInt(String::length).sum() > HeadingRows.LONGEST + 50 ? "" : cutText.join(pieces);
    }
}
