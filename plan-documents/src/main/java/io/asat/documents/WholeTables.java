package io.asat.documents;

import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells stand where they were written: each row is an action unless it shows that it is none. */
final class WholeTables {
    private final CodeWords codes;
    private final List<DocumentWarning> warnings = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();

    WholeTables(List<PlanTable> tables, CodeWords codes) {
        this.codes = codes;
        TableTitles titles = new TableTitles(tables);
        for (int table = 0; table < tables.size(); table++) {
            read(tables.get(table), titles.of(table));
        }
    }

    List<PlanRow> rows() {
        return rows;
    }

    List<DocumentWarning> warnings() {
        return warnings;
    }

    private void read(PlanTable table, List<String> titles) {
        TableActions found = new TableActions(table, titles);
        warnings.addAll(found.warnings());
        FilledDown filledDown = new FilledDown();
        List<PlanRow> read = new ArrayList<>();
        for (RawAction action : Repeated.resolve(found.actions(), table.layout())) {
            PlanRow row = new RowMaker(action, texts(action), warnings, codes).make();
            read.add(filledDown.fill(row, table.layout()));
        }
        rows.addAll(LetteredReferences.below(ReferenceInText.separate(read, table.layout())));
    }

    /** Each column's text, what runs on below it added. */
    private static List<String> texts(RawAction action) {
        int width = Math.max(
                action.layout().width(),
                action.rows().stream().mapToInt(TableRow::size).max().orElse(0));
        List<String> texts = new ArrayList<>();
        for (int cell = 0; cell < width; cell++) {
            int index = cell;
            texts.add(Seams.join(action.rows().stream()
                    .map(row -> row.cell(index))
                    .distinct()
                    .toList()));
        }
        return texts;
    }
}
