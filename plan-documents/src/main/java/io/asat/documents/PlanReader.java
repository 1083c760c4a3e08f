package io.asat.documents;

import io.asat.documents.formats.Grid;
import io.asat.documents.formats.GridRow;
import io.asat.documents.formats.UnreadableDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a grid's tables of actions. Where cells stand where they were written, each row is what it looks like; in a text torn
 * out of a document, what belongs together is found out first.
 */
final class PlanReader {
    private final Grid grid;
    private final ColumnChoice choice;
    private final List<DocumentWarning> warnings = new ArrayList<>();
    private final CodeWords codes = new CodeWords();
    private WrittenOrder order = new WrittenOrder(List.of());

    PlanReader(Grid grid, ColumnChoice choice) {
        this.grid = grid;
        grid.warnings().forEach(warning -> warnings.add(new DocumentWarning(warning.line(), null, warning.message())));
        this.choice = choice;
    }

    PlanDocument read() {
        List<TableRow> framed = SheetFrame.remove(grid);
        List<TableRow> table = PageFurniture.remove(framed);
        List<PlanTable> tables = TableFinder.in(table, choice);
        if (!choice.isNone()) {
            refuseUnknown(tables);
        }
        order = new WrittenOrder(table);
        order.warning().ifPresent(warnings::add);
        warnOfStruckRows();
        return Damage.isVisible(framed, tables) ? damaged(TrimmedRows.pad(table)) : whole(tables);
    }

    private PlanDocument whole(List<PlanTable> tables) {
        WholeTables read = new WholeTables(tables, codes);
        warnings.addAll(read.warnings());
        return document(tables.stream().map(PlanTable::layout).toList(), read.rows());
    }

    private PlanDocument damaged(List<TableRow> table) {
        List<SortedRow> sorted = new RowSorter(table, choice).sort();
        List<Layout> layouts = sorted.stream()
                .filter(SortedRow.Header.class::isInstance)
                .map(SortedRow.Header.class::cast)
                .map(SortedRow.Header::layout)
                .distinct()
                .toList();
        if (layouts.isEmpty()) {
            throw new UnreadableDocument(
                    "a row of headings with an action or requirement and at least two of reference, status, fully met,"
                            + " gap, owner, target date, progress, or columns that hold such things",
                    "none in " + grid.rows().size() + " lines");
        }
        ActionGatherer gatherer = new ActionGatherer(sorted);
        warnings.addAll(gatherer.warnings());
        return document(layouts, rows(gatherer.actions()));
    }

    private PlanDocument document(List<Layout> layouts, List<PlanRow> rows) {
        warnings.sort(Comparator.comparingInt(DocumentWarning::line));
        return new PlanDocument(
                layouts.getFirst(),
                columns(layouts, rows),
                asAt(layouts),
                order.order(),
                codes.described(),
                rows,
                warnings);
    }

    private void warnOfStruckRows() {
        for (GridRow row : grid.rows()) {
            boolean struck =
                    row.cells().stream().anyMatch(cell -> !cell.struck().isEmpty());
            if (struck && row.cells().stream().allMatch(cell -> cell.text().isEmpty())) {
                warnings.add(new DocumentWarning(row.line(), null, "a row that is struck out is not read"));
            }
        }
    }

    private void refuseUnknown(List<PlanTable> tables) {
        List<String> missing =
                choice.missing(tables.stream().map(PlanTable::headings).toList());
        if (tables.isEmpty() || !missing.isEmpty()) {
            throw new UnusableColumns(
                    tables.isEmpty()
                            ? "no table has such columns"
                            : "no table has a column “" + missing.getFirst() + "”");
        }
    }

    private List<PlanRow> rows(List<RawAction> actions) {
        Profiles profiles = new Profiles(actions);
        RowFit rowFit = new RowFit(profiles);
        List<List<String>> texts = new ArrayList<>();
        for (RawAction action : actions) {
            RowShape shape = RowShape.of(action);
            Fit fit = rowFit.best(shape, action.layout());
            List<TableRow> below =
                    action.rows().subList(shape.lines().size(), action.rows().size());
            texts.add(new ArrayList<>(
                    new RunningText(action, fit, shape, profiles).with(Pieces.of(below, action.layout()))));
        }
        MisplacedTails.moveBack(actions, texts);
        List<PlanRow> rows = new ArrayList<>();
        FilledDown filledDown = new FilledDown();
        for (int at = 0; at < actions.size(); at++) {
            PlanRow row = new RowMaker(actions.get(at), texts.get(at), warnings, codes).make();
            rows.add(filledDown.fill(row, actions.get(at).layout()));
        }
        return rows;
    }

    private static Set<Column> columns(List<Layout> layouts, List<PlanRow> rows) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        layouts.forEach(layout -> layout.columns().forEach(column -> columns.add(column.meaning())));
        for (PlanRow row : rows) {
            addIf(row.rag() != null, Column.RAG, columns);
            addIf(row.progress() != null, Column.PROGRESS, columns);
            addIf(row.theme() != null, Column.THEME, columns);
            addIf(row.section() != null, Column.SECTION, columns);
        }
        return columns;
    }

    private static void addIf(boolean present, Column column, Set<Column> columns) {
        if (present) {
            columns.add(column);
        }
    }

    private static Optional<LocalDate> asAt(List<Layout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.columns().stream())
                .flatMap(column -> Optional.ofNullable(column.asAt()).stream())
                .max(Comparator.naturalOrder());
    }
}
