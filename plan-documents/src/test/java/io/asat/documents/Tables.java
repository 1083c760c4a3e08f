package io.asat.documents;

import io.asat.documents.formats.Block;
import io.asat.documents.formats.Cell;
import io.asat.documents.formats.Grid;
import io.asat.documents.formats.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** True tables made by hand, cell by cell, as a spreadsheet or a Word document delivers them. */
final class Tables {
    private final List<GridRow> rows = new ArrayList<>();
    private Block block = new Block(0, Block.Kind.TABLE, List.of(), "");

    /** Begins the next sheet. */
    Tables sheet(String name) {
        block = new Block(rows.isEmpty() ? 0 : block.number() + 1, Block.Kind.TABLE, List.of(), name);
        return this;
    }

    /** Begins the next table, under headings. */
    Tables under(String... headings) {
        block = new Block(rows.isEmpty() ? 0 : block.number() + 1, Block.Kind.TABLE, List.of(headings), "");
        return this;
    }

    /** Adds a row of texts and cells. */
    Tables row(Object... cells) {
        List<Cell> made = Stream.of(cells)
                .map(cell -> cell instanceof Cell ready ? ready : Cell.of(cell.toString()))
                .toList();
        rows.add(new GridRow(rows.size() + 1, block, made));
        return this;
    }

    PlanDocument read() {
        return read(ColumnChoice.NONE);
    }

    PlanDocument read(ColumnChoice choice) {
        return new PlanReader(new Grid(rows, List.of()), choice).read();
    }
}
