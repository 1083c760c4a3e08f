package io.asat.documents;

import io.asat.documents.formats.Block;
import io.asat.documents.formats.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table once the frame of a sheet and the furniture of a page are gone; never blank.
 *
 * @param numbered whether the sheet numbered it, so that it is a row of its own
 * @param afterBreak whether a blank line, a page's furniture or another block's end stands above it
 * @param source the cells as their format knows them, in the order of the texts
 */
record TableRow(int line, Block block, boolean numbered, boolean afterBreak, List<String> cells, List<Cell> source) {
    TableRow {
        cells = List.copyOf(cells);
        source = List.copyOf(source);
    }

    int size() {
        return cells.size();
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    String text(int first, int last) {
        return first == last
                ? cell(first)
                : String.join(
                                " ",
                                IntStream.rangeClosed(first, last)
                                        .mapToObj(this::cell)
                                        .toList())
                        .strip();
    }

    TableRow with(int index, String text) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, text);
        return withCells(changed);
    }

    TableRow withCells(List<String> changed) {
        return new TableRow(line, block, numbered, afterBreak, changed, source);
    }

    TableRow afterABreak() {
        return new TableRow(line, block, numbered, true, cells, source);
    }

    /** What the format knows of a cell besides its text. */
    Cell source(int index) {
        return index < source.size() ? source.get(index) : Cell.BLANK;
    }

    /** Whether its cells stand where they were written, within a table of its own. */
    boolean isCertain() {
        return block.kind() == Block.Kind.TABLE;
    }

    /** The cells that hold something. */
    List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(index -> !cells.get(index).isEmpty())
                .boxed()
                .toList();
    }

    /** The cells that hold more than one character, which may be a speck of the scan. */
    List<Integer> worded() {
        return filled().stream().filter(index -> cells.get(index).length() > 1).toList();
    }

    boolean standsAlone() {
        return cells.size() == 1;
    }
}
