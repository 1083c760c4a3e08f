package io.asat.documents.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The grid in comma-separated values and their like; which delimiter it is, the records show. */
final class DelimitedGrid {
    private static final List<Character> DELIMITERS = List.of(',', ';', '|');
    private static final double REGULAR = 0.6;

    /** What a spreadsheet writes on the first line to say so. */
    private static final Pattern SAID = Pattern.compile("\\Asep=([,;|\\t])\\r?\\n?", Pattern.CASE_INSENSITIVE);

    private DelimitedGrid() {}

    /** The grid if the text is delimited by something; tabs, which are not punctuation, are told by one. */
    static Optional<Grid> read(String text) {
        Matcher said = SAID.matcher(text);
        if (said.lookingAt()) {
            return Optional.of(said(text.substring(said.end()), said.group(1).charAt(0)));
        }
        boolean tabs = Delimited.mayCut(text, '\t');
        Stream<Delimited> all = DELIMITERS.stream()
                .filter(delimiter -> Delimited.mayCut(text, delimiter))
                .map(delimiter -> Delimited.of(text, delimiter));
        Optional<Delimited> best = all.filter(each -> each.usualWidth() > 0)
                .max(Comparator.comparingDouble(Delimited::regularity).thenComparingInt(Delimited::usualWidth));
        if (!tabs) {
            return best.map(each -> grid(each, 0));
        }
        Delimited tabbed = Delimited.of(text, '\t');
        if (best.isPresent() && best.get().regularity() > Math.max(REGULAR, tabbed.regularity())) {
            return best.map(each -> grid(each, 0));
        }
        return tabbed.regularity() == 1 && tabbed.quotes() && tabbed.isCertain() && !tabbed.runsOn()
                ? Optional.of(grid(tabbed, 0))
                : Optional.empty();
    }

    private static Grid said(String text, char delimiter) {
        if (!Delimited.mayCut(text, delimiter)) {
            throw UnreadableDocument.noTable("text that says what delimits its cells, and has none of it");
        }
        return grid(Delimited.of(text, delimiter), 1);
    }

    private static Grid grid(Delimited records, int linesAbove) {
        boolean certain = records.isCertain();
        int width = records.entries().stream()
                .mapToInt(Delimited.Entry::width)
                .max()
                .orElse(0);
        GridBuilder grid = new GridBuilder();
        grid.enter(certain ? Block.Kind.TABLE : Block.Kind.TEXT, List.of(), "");
        for (Delimited.Entry entry : records.entries()) {
            List<Cell> cells = new ArrayList<>();
            entry.cells().forEach(cell -> cells.add(Cell.of(CellText.clean(cell))));
            while (cells.size() < Math.min(certain ? width : entry.size(), Grid.MOST_CELLS)) {
                cells.add(Cell.BLANK);
            }
            grid.add(entry.line() + linesAbove, cells);
        }
        return grid.build();
    }
}
