package io.asat.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an action stands in words, as the cells of its row say.
 *
 * @param asAt the day that the heading above the latest names, null where it names none
 * @param earlier what other dated columns say, oldest first
 */
record RowProgress(@Nullable String latest, @Nullable LocalDate asAt, List<DatedProgress> earlier) {
    static final RowProgress NONE = new RowProgress(null, null, List.of());

    /** What the columns of progress say, if there is a dated one or anything in the others. */
    static Optional<RowProgress> of(Layout layout, Function<LayoutColumn, Optional<String>> cells) {
        List<LayoutColumn> dated = dated(layout);
        if (dated.isEmpty()) {
            return undated(layout, cells).map(narrative -> new RowProgress(narrative, null, List.of()));
        }
        LayoutColumn latest = dated.removeLast();
        return Optional.of(new RowProgress(cells.apply(latest).orElse(null), latest.asAt(), entries(dated, cells)));
    }

    private static List<LayoutColumn> dated(Layout layout) {
        return layout.columns().stream()
                .filter(column -> column.meaning() == Column.PROGRESS && column.asAt() != null)
                .sorted(Comparator.comparing(LayoutColumn::asAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<String> undated(Layout layout, Function<LayoutColumn, Optional<String>> cells) {
        List<String> parts = layout.columns().stream()
                .filter(column -> column.meaning() == Column.PROGRESS && column.asAt() == null)
                .flatMap(column -> cells.apply(column).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static List<DatedProgress> entries(
            List<LayoutColumn> columns, Function<LayoutColumn, Optional<String>> cells) {
        return columns.stream().flatMap(column -> entry(column, cells)).toList();
    }

    private static Stream<DatedProgress> entry(LayoutColumn column, Function<LayoutColumn, Optional<String>> cells) {
        LocalDate day = column.asAt();
        return day == null
                ? Stream.empty()
                : cells.apply(column).map(narrative -> new DatedProgress(day, narrative)).stream();
    }
}
