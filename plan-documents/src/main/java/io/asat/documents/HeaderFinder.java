package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the header rows of a table by what their cells mean, on one row or split over up to three. */
final class HeaderFinder {
    private static final int MOST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_PART = 60;
    private static final int LONGEST_TAIL = 25;
    private final List<TableRow> rows;

    private final ColumnChoice choice;

    HeaderFinder(List<TableRow> rows, ColumnChoice choice) {
        this.rows = rows;
        this.choice = choice;
    }

    Optional<HeaderRow> at(int index) {
        if (PrintedReference.isNumber(firstText(rows.get(index))) || !mayBegin(rows.get(index))) {
            return Optional.empty();
        }
        HeaderRow best = null;
        for (int count = 1; count <= MOST_ROWS && belongTogether(index, count); count++) {
            List<String> labels = labels(index, count);
            Optional<Layout> layout = HeaderLayout.of(labels).flatMap(found -> asChosen(labels, found));
            if (layout.isPresent() && (best == null || gains(layout.get(), best.layout()))) {
                best = new HeaderRow(layout.get(), count);
            }
        }
        return Optional.ofNullable(best).map(header -> withTail(index, header));
    }

    /** Whether a row is a header again whose cells were run together: nothing but words of headings. */
    boolean repeats(int index, Layout layout) {
        TableRow row = rows.get(index);
        Set<String> known = layout.columns().stream()
                .flatMap(column -> HeaderWords.words(column.heading()).stream())
                .collect(Collectors.toSet());
        String all = String.join(" ", row.cells());
        return all.length() <= 300
                && HeaderWords.words(all).size() >= 6
                && HeaderWords.meaning(firstText(row)).isPresent()
                && HeaderWords.only(all, known);
    }

    private Optional<Layout> asChosen(List<String> labels, Layout found) {
        Headings headings = new Headings(labels.stream().map(Heading::of).toList(), 1);
        return choice.isNone() ? Optional.of(found) : choice.apply(headings, Optional.of(found));
    }

    private static boolean mayBegin(TableRow row) {
        return row.cells().stream()
                        .filter(cell -> HeaderWords.meaning(cell).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean gains(Layout more, Layout than) {
        return more.columns().size() > than.columns().size();
    }

    private boolean belongTogether(int index, int count) {
        int last = index + count - 1;
        if (last >= rows.size()) {
            return false;
        }
        if (count == 1) {
            return true;
        }
        TableRow below = rows.get(last);
        return rows.get(index).filled().size() >= FEWEST_CELLS
                && !below.afterBreak()
                && below.cells().stream().allMatch(cell -> cell.length() <= LONGEST_PART);
    }

    private List<String> labels(int index, int count) {
        List<String> labels = new ArrayList<>();
        int width = 0;
        for (int at = index; at < index + count; at++) {
            width = Math.max(width, rows.get(at).size());
        }
        for (int cell = 0; cell < width; cell++) {
            StringBuilder label = new StringBuilder();
            for (int at = index; at < index + count; at++) {
                label.append(' ').append(CellText.flat(rows.get(at).cell(cell)));
            }
            labels.add(label.toString().strip().replace("  ", " "));
        }
        return labels;
    }

    /** Takes in a row below that only ends headings, as "(Y/N)" does. */
    private HeaderRow withTail(int index, HeaderRow header) {
        int next = index + header.rows();
        if (next >= rows.size() || rows.get(next).afterBreak()) {
            return header;
        }
        TableRow tail = rows.get(next);
        boolean ends = tail.cell(0).isEmpty()
                && tail.filled().stream()
                        .map(tail::cell)
                        .allMatch(cell -> cell.length() <= LONGEST_TAIL && HeaderWords.only(cell, Set.of()));
        return ends ? new HeaderRow(header.layout(), header.rows() + 1) : header;
    }

    private static String firstText(TableRow row) {
        return row.cell(row.filled().getFirst());
    }
}
