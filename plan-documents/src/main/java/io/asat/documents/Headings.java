package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headings of a table, found in one row or in up to three that belong together.
 *
 * @param rows how many rows of the table they take
 */
record Headings(List<Heading> columns, int rows) {
    private static final int MOST_ROWS = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_BELOW = 60;
    private static final Pattern LABELLED_VALUE = Pattern.compile("[A-Za-z /]{2,30}: *[^\\s(].*");

    Headings {
        columns = List.copyOf(columns);
    }

    /** The headings that begin at a row, if it looks like any. */
    static Optional<Headings> at(List<TableRow> rows, int index) {
        Headings best = null;
        for (int count = 1; count <= MOST_ROWS && index + count <= rows.size(); count++) {
            if (count > 1 && !goesOn(rows.get(index + count - 1), rows.get(index))) {
                break;
            }
            Headings headings = of(rows.subList(index, index + count));
            if (count == 1 && !mayBegin(rows.get(index), headings)) {
                return Optional.empty();
            }
            if (best == null || headings.known() > best.known() || headings.addsOnly(best, rows, index + count - 1)) {
                best = headings;
            }
        }
        return Optional.ofNullable(best).filter(Headings::arePlan);
    }

    /** The labels of some rows, one below the other. */
    static Headings of(List<TableRow> rows) {
        int width = rows.stream().mapToInt(TableRow::size).max().orElse(0);
        List<Heading> columns = new ArrayList<>();
        String group = "";
        for (int cell = 0; cell < width; cell++) {
            String top = label(rows.getFirst(), cell);
            group = top.isEmpty() ? group : top;
            StringBuilder below = new StringBuilder();
            for (TableRow row : rows.subList(1, rows.size())) {
                String part = label(row, cell);
                below.append(below.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            }
            columns.add(below.isEmpty() ? Heading.of(top) : Heading.below(group, below.toString()));
        }
        return new Headings(columns, rows.size());
    }

    /** How many of them are known. */
    long known() {
        return columns.stream().filter(column -> column.sense().isPresent()).count();
    }

    Heading column(int cell) {
        return cell < columns.size() ? columns.get(cell) : Heading.of("");
    }

    /** Whether a row prints the same headings again. */
    boolean repeatedBy(TableRow row) {
        long printed = columns.stream().filter(column -> !column.isBlank()).count();
        long same = 0;
        for (int cell = 0; cell < columns.size(); cell++) {
            String label = columns.get(cell).label();
            same += !label.isEmpty() && label.equalsIgnoreCase(label(row, cell)) ? 1 : 0;
        }
        return printed > 0 && same * 10 >= printed * 6;
    }

    /** Whether a row within or below a table is made of labels: mostly words of headings, and nothing that a cell would say. */
    static boolean areLabels(TableRow row) {
        List<String> words = row.filled().stream()
                .flatMap(cell -> HeaderWords.words(row.cell(cell)).stream())
                .toList();
        long known = words.stream().filter(HeaderVocabulary.ANY::contains).count();
        return known * 10 >= words.size() * 6L
                && row.filled().stream().map(row::cell).noneMatch(Headings::isContent);
    }

    private static boolean isContent(String cell) {
        boolean label = HeaderWords.isWhole(cell);
        return cell.length() > LONGEST_BELOW
                || Codes.isRag(cell)
                || (!label && (StatusWords.saysHowFar(cell) || DateWords.mayBeDue(cell)));
    }

    private boolean arePlan() {
        long filled = columns.stream().filter(column -> !column.isBlank()).count();
        boolean requirement = columns.stream()
                .flatMap(column -> column.sense().stream())
                .anyMatch(sense -> sense.mayBeRequirement() || sense == Sense.GAP || sense == Sense.REFERENCE);
        return known() >= 2 && known() * 2 >= filled && (requirement || known() >= 3);
    }

    private static boolean mayBegin(TableRow row, Headings headings) {
        List<String> filled = row.filled().stream().map(row::cell).toList();
        long values = filled.stream()
                .filter(cell -> LABELLED_VALUE.matcher(cell).matches())
                .count();
        return filled.size() > 1
                && values < 2
                && headings.known() > 0
                && filled.stream().allMatch(cell -> cell.length() <= LONGEST && !DateWords.isDay(cell))
                && !PrintedReference.isNumber(filled.getFirst());
    }

    /** Whether a row may be a second one of headings: short labels, of which most are known. */
    private static boolean goesOn(TableRow row, TableRow first) {
        List<String> filled = row.filled().stream().map(row::cell).toList();
        long known = filled.stream()
                .filter(cell -> HeaderWords.sense(cell).isPresent() || isTail(cell))
                .count();
        return !row.afterBreak()
                && row.block().number() == first.block().number()
                && known * 10 >= filled.size() * 6L
                && filled.stream()
                        .allMatch(cell -> cell.length() <= LONGEST_BELOW
                                && !DateWords.isDay(cell)
                                && !PrintedReference.isNumber(cell));
    }

    /** Whether the last row only ends headings above it, as "(dd/mm/yy)" does. */
    private boolean addsOnly(Headings than, List<TableRow> all, int last) {
        TableRow row = all.get(last);
        return known() >= than.known() && row.filled().stream().map(row::cell).allMatch(Headings::isTail);
    }

    private static boolean isTail(String cell) {
        return (cell.startsWith("(") && cell.endsWith(")"))
                || (HeaderWords.only(cell, Set.of()) && !StatusWords.isStatus(cell));
    }

    private static String label(TableRow row, int cell) {
        return CellText.flat(row.cell(cell)).strip();
    }
}
