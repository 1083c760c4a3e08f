package io.asat.documents;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table once the frame of a sheet and the furniture of a page are gone; never blank.
 *
 * @param numbered whether the sheet numbered it, so that it is a row of its own
 * @param afterBreak whether a blank line or a page's furniture stands above it
 */
record TableRow(int line, boolean numbered, boolean afterBreak, List<String> cells) {
    TableRow {
        cells = List.copyOf(cells);
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
