package io.asat.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which columns say when actions are due: a revised date before the one it replaces, a named one before a mere date. */
final class TargetDateChoice {
    private static final List<String> REVISED = List.of("revised", "new", "current", "updated", "latest", "amended");
    private static final List<String> DUE =
            List.of("due", "target", "deadline", "when", "completion", "complete", "end", "timescale", "timescales");

    private TargetDateChoice() {}

    /** In the order in which they are asked: the first with something in it counts. */
    static List<LayoutColumn> among(List<TableColumn> columns) {
        List<TableColumn> dates = columns.stream()
                .filter(column -> column.is(Sense.TARGET_DATE))
                .sorted(Comparator.comparingInt(TargetDateChoice::rank))
                .toList();
        if (dates.isEmpty()) {
            return quarters(columns);
        }
        TableColumn first = dates.getFirst();
        Stream<LayoutColumn> replaced = dates.stream()
                .skip(1)
                .filter(column ->
                        rank(first) == 0 || HeaderWords.isStale(column.heading().label()))
                .limit(1)
                .map(column -> column.meaning(Column.TARGET_DATE).because("where the revised one is blank"));
        return Stream.concat(Stream.of(first.meaning(Column.TARGET_DATE)), replaced)
                .toList();
    }

    private static List<LayoutColumn> quarters(List<TableColumn> columns) {
        return columns.stream()
                .filter(column -> column.is(Sense.QUARTER) && column.contents().looksLikeMarks())
                .map(column -> column.meaning(Column.TARGET_DATE).because("marked where it is due"))
                .toList();
    }

    private static int rank(TableColumn column) {
        return rank(column.heading().label()) + (column.contents().isEmpty() ? 10 : 0);
    }

    /** How surely a heading is that of the date in force: 0 is best. */
    static int rank(String heading) {
        List<String> words = HeaderWords.words(heading);
        if (words.stream().anyMatch(REVISED::contains)) {
            return 0;
        }
        if (HeaderWords.isStale(heading)) {
            return 3;
        }
        return words.stream().anyMatch(DUE::contains) ? 1 : 2;
    }
}
