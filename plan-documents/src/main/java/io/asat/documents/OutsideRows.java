package io.asat.documents;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rows that look like a table but are none of the plan: a colour key, counts, the history of versions. */
final class OutsideRows {
    private static final int MOST_CELLS = 4;
    private static final int LONGEST = 40;
    private static final Set<String> OPENINGS =
            Set.of("key", "legend", "total", "totals", "grand total", "rag key", "colour key", "blue", "none", "grey");
    private static final Set<String> FOREIGN = Set.of(
            "count",
            "counts",
            "total",
            "meaning",
            "definition",
            "key",
            "colour",
            "version",
            "author",
            "changes",
            "amended",
            "amendment",
            "likelihood",
            "impact",
            "score",
            "mitigation",
            "term",
            "abbreviation",
            "percentage",
            "number of actions");

    private OutsideRows() {}

    /** A row of a key or of counts: few cells, the first a colour or a total. */
    static boolean isKey(TableRow row) {
        List<Integer> filled = row.filled();
        String first = row.cell(filled.getFirst());
        return filled.size() <= MOST_CELLS
                && filled.getFirst() <= 1
                && ((Codes.isRag(first) && plain(first).length() > 2) || OPENINGS.contains(plain(first)));
    }

    /** A header of a table that is no plan: all cells short, one at least foreign to plans, the others headings too. */
    static boolean isForeignHeader(TableRow row) {
        List<String> cells = row.filled().stream().map(row::cell).toList();
        return cells.size() > 1
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST && isHeading(cell))
                && cells.stream().anyMatch(cell -> FOREIGN.contains(plain(cell)));
    }

    private static boolean isHeading(String cell) {
        return FOREIGN.contains(plain(cell)) || HeaderWords.meaning(cell).isPresent();
    }

    private static String plain(String cell) {
        return cell.length() > LONGEST
                ? ""
                : cell.toLowerCase(Locale.ROOT).replace(":", "").strip();
    }
}
