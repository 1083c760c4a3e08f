package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The titles above a document's tables of actions: those by which several tables differ are themes, the title of the whole is
 * none. A true document knows its headings and sheets; in a text they are the lines above.
 */
final class TableTitles {
    private static final int LONGEST = 150;
    private static final String UNNAMED = "(?i)(?:sheet|table|tab|blad|tabelle)? ?\\d*|(?:action plan|actions|plan)";
    private final List<List<String>> titles;
    private final List<Boolean> differing;

    TableTitles(List<PlanTable> tables) {
        this.titles = tables.stream().map(TableTitles::above).toList();
        int levels = titles.stream().mapToInt(List::size).max().orElse(0);
        this.differing = IntStream.range(0, levels).mapToObj(this::differs).toList();
    }

    /** What stands above a table and not above all of them, outermost first. */
    List<String> of(int table) {
        List<String> own = new ArrayList<>();
        List<String> all = titles.get(table);
        for (int level = 0; level < all.size(); level++) {
            if (differing.get(level) || ThemeTitle.of(all.get(level)).isPresent()) {
                own.add(all.get(level));
            }
        }
        return own;
    }

    /** Whether a row is a line by itself that begins as a title or a sentence does. */
    static boolean mayBeTitle(TableRow row) {
        return row.filled().size() == 1 && Seams.opens(row.cell(row.filled().getFirst()));
    }

    private boolean differs(int level) {
        Set<String> distinct = new HashSet<>();
        titles.forEach(each -> distinct.add(level < each.size() ? each.get(level) : ""));
        return distinct.size() > 1;
    }

    private static List<String> above(PlanTable table) {
        List<TableRow> rows = table.head().isEmpty() ? table.body() : table.head();
        List<String> titles = new ArrayList<>();
        String sheet = rows.getFirst().block().sheet();
        if (!sheet.matches(UNNAMED)) {
            titles.add(sheet);
        }
        List<String> headings = rows.getFirst().block().headings();
        titles.addAll(headings);
        line(table).filter(line -> !headings.contains(line)).ifPresent(titles::add);
        return titles.stream().map(ThemeTitle::withoutContinued).toList();
    }

    /** The line nearest above the headings that is a heading, sentences between them passed over. */
    private static Optional<String> line(PlanTable table) {
        for (TableRow row : table.above().reversed()) {
            if (row.filled().size() != 1) {
                return Optional.empty();
            }
            String text = CellText.flat(row.cell(row.filled().getFirst()));
            if (text.length() <= LONGEST && !text.endsWith(".") && !text.endsWith(":")) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
