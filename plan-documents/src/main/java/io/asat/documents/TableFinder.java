package io.asat.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tables of actions in a document whose cells stand where they were written. */
final class TableFinder {
    /** A table without headings that we know is believed in only if it has as many columns and rows. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int FEWEST_ROWS = 3;
    private final List<TableRow> rows;
    private final ColumnChoice choice;
    private final List<PlanTable> tables = new ArrayList<>();
    private final Map<List<Heading>, Optional<Layout>> layouts = new HashMap<>();

    private TableFinder(List<TableRow> rows, ColumnChoice choice) {
        this.rows = rows;
        this.choice = choice;
    }

    static List<PlanTable> in(List<TableRow> rows, ColumnChoice choice) {
        TableFinder finder = new TableFinder(rows, choice);
        finder.byHeadings();
        if (finder.tables.isEmpty()) {
            finder.byContents();
        }
        return finder.tables;
    }

    private void byHeadings() {
        List<Integer> starts = new ArrayList<>();
        List<Headings> heads = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Optional<Headings> headings = mayHead(at, heads) ? Headings.at(rows, at) : Optional.empty();
            if (headings.isPresent()) {
                starts.add(at);
                heads.add(headings.get());
                at += headings.get().rows() - 1;
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int end = 0;
        for (int table = 0; table < starts.size(); table++) {
            int next = table + 1 < starts.size() ? starts.get(table + 1) : rows.size();
            int first = starts.get(table) + heads.get(table).rows();
            int blockEnd = endOfBlock(starts.get(table), next);
            int last = blockEnd < next || next == rows.size() ? blockEnd : withoutTitles(first, next);
            stretches.add(new Stretch(heads.get(table), end, first, last));
            end = last;
        }
        stretches.forEach(stretch -> add(stretch, stretches));
    }

    /** Within a table a row is no new one's headings unless it stands apart, or says so more clearly. */
    private boolean mayHead(int at, List<Headings> before) {
        if (before.isEmpty() || at == 0) {
            return true;
        }
        TableRow row = rows.get(at);
        if (row.isCertain() && row.block().number() != rows.get(at - 1).block().number()) {
            return true;
        }
        boolean titled = TableTitles.mayBeTitle(rows.get(at - 1));
        return before.getLast().repeatedBy(row) ? titled : (titled || row.afterBreak()) && Headings.areLabels(row);
    }

    /** A true table ends with its block, whatever follows. */
    private int endOfBlock(int start, int next) {
        if (!rows.get(start).isCertain()) {
            return next;
        }
        int end = start;
        while (end < next
                && rows.get(end).block().number() == rows.get(start).block().number()) {
            end++;
        }
        return end;
    }

    private int withoutTitles(int first, int next) {
        int last = next;
        while (last > first && TableTitles.mayBeTitle(rows.get(last - 1))) {
            last--;
        }
        return last;
    }

    /** What the columns mean is decided once for all tables of the same headings. */
    private void add(Stretch stretch, List<Stretch> all) {
        Optional<Layout> layout =
                layouts.computeIfAbsent(stretch.headings().columns(), any -> layout(stretch.headings(), all));
        int head = stretch.first() - stretch.headings().rows();
        layout.ifPresent(found -> tables.add(new PlanTable(
                stretch.headings(),
                found,
                rows.subList(stretch.above(), head),
                rows.subList(head, stretch.first()),
                rows.subList(stretch.first(), stretch.last()))));
    }

    private Optional<Layout> layout(Headings headings, List<Stretch> all) {
        List<TableRow> alike = all.stream()
                .filter(other -> other.headings().columns().equals(headings.columns()))
                .flatMap(other -> rows.subList(other.first(), other.last()).stream())
                .filter(row -> !headings.repeatedBy(row))
                .toList();
        Optional<Layout> decided = ColumnDecision.of(headings, alike);
        return choice.isNone() ? decided : choice.apply(headings, decided);
    }

    /** Headings, and where what stands above them, their body and what comes after it begin. */
    private record Stretch(Headings headings, int above, int first, int last) {}

    /** The longest run of rows of several cells is the table; its first row may be headings nobody knows. */
    private void byContents() {
        int from = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int at = 0; at <= rows.size(); at++) {
            boolean runs = at < rows.size()
                    && rows.get(at).filled().size() >= 2
                    && !(at > from && rows.get(at).afterBreak());
            if (!runs) {
                if (at - from > bestTo - bestFrom) {
                    bestFrom = from;
                    bestTo = at;
                }
                from = at < rows.size() && rows.get(at).filled().size() >= 2 ? at : at + 1;
            }
        }
        List<TableRow> run = rows.subList(bestFrom, bestTo);
        int width = run.stream().mapToInt(row -> row.filled().size()).max().orElse(0);
        if (!choice.isNone() || (run.size() >= FEWEST_ROWS && width >= FEWEST_COLUMNS)) {
            if (!run.isEmpty() && isLabels(run.getFirst())) {
                tableOf(Headings.of(run.subList(0, 1)), bestFrom + 1, bestTo);
            }
            if (tables.isEmpty() && !run.isEmpty()) {
                tableOf(new Headings(List.of(), 0), bestFrom, bestTo);
            }
        }
    }

    private void tableOf(Headings headings, int first, int last) {
        Stretch stretch = new Stretch(headings, 0, first, last);
        add(stretch, List.of(stretch));
    }

    private static boolean isLabels(TableRow row) {
        return row.filled().stream()
                .map(row::cell)
                .allMatch(cell -> cell.length() <= 60
                        && !DateWords.isDay(cell)
                        && !PrintedReference.isNumber(cell)
                        && !Seams.isFinished(cell.replace("?", "")));
    }
}
