package io.asat.documents;

import io.asat.documents.formats.Grid;
import io.asat.documents.formats.UnreadableDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a grid's table of actions: what its rows are, which cells belong together, and what they say. */
final class PlanReader {
    private final Grid grid;
    private final List<DocumentWarning> warnings = new ArrayList<>();

    PlanReader(Grid grid) {
        this.grid = grid;
        grid.warnings().forEach(warning -> warnings.add(new DocumentWarning(warning.line(), null, warning.message())));
    }

    PlanDocument read() {
        List<TableRow> table = TrimmedRows.pad(PageFurniture.remove(SheetFrame.remove(grid)));
        List<SortedRow> sorted = new RowSorter(table).sort();
        List<Layout> layouts = sorted.stream()
                .filter(SortedRow.Header.class::isInstance)
                .map(SortedRow.Header.class::cast)
                .map(SortedRow.Header::layout)
                .distinct()
                .toList();
        if (layouts.isEmpty()) {
            throw new UnreadableDocument(
                    "a row of headings with an action or requirement and at least two of reference, status, fully met,"
                            + " gap, owner, target date, progress",
                    "none in " + grid.rows().size() + " lines");
        }
        ActionGatherer gatherer = new ActionGatherer(sorted);
        warnings.addAll(gatherer.warnings());
        List<PlanRow> rows = rows(gatherer.actions());
        warnings.sort(Comparator.comparingInt(DocumentWarning::line));
        return new PlanDocument(layouts.getFirst(), columns(layouts, rows), asAt(layouts), rows, warnings);
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
            PlanRow row = new RowMaker(actions.get(at), texts.get(at), warnings).make();
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
