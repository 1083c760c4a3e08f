package io.asat.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * @param unread the headings of cells of an earlier time, of which nobody says when it was
 */
record RowProgress(
        @Nullable String latest, @Nullable LocalDate asAt, List<DatedProgress> earlier, List<String> unread) {
    static final RowProgress NONE = only(null, null);

    static RowProgress only(@Nullable String latest, @Nullable LocalDate asAt) {
        return new RowProgress(latest, asAt, List.of(), List.of());
    }

    /** What the columns of progress say, if there is a dated one or anything in the others. */
    static Optional<RowProgress> of(Layout layout, Function<LayoutColumn, Optional<String>> cells) {
        List<LayoutColumn> dated = dated(layout);
        if (dated.isEmpty()) {
            return joined(undated(layout), cells).map(narrative -> only(narrative, null));
        }
        Map<Boolean, List<LayoutColumn>> stale = undated(layout).stream()
                .collect(Collectors.partitioningBy(column -> HeaderWords.isStale(column.heading())));
        List<String> unread = stale.getOrDefault(true, List.of()).stream()
                .filter(column -> cells.apply(column).isPresent())
                .map(LayoutColumn::heading)
                .toList();
        Optional<String> undated = joined(stale.getOrDefault(false, List.of()), cells);
        if (undated.isPresent()) {
            return Optional.of(new RowProgress(undated.get(), null, entries(dated, cells), unread));
        }
        LayoutColumn latest = dated.removeLast();
        return Optional.of(
                new RowProgress(cells.apply(latest).orElse(null), latest.asAt(), entries(dated, cells), unread));
    }

    private static List<LayoutColumn> dated(Layout layout) {
        return layout.columns().stream()
                .filter(column -> column.meaning() == Column.PROGRESS && column.asAt() != null)
                .sorted(Comparator.comparing(LayoutColumn::asAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<LayoutColumn> undated(Layout layout) {
        return layout.columns().stream()
                .filter(column -> column.meaning() == Column.PROGRESS && column.asAt() == null)
                .toList();
    }

    private static Optional<String> joined(List<LayoutColumn> columns, Function<LayoutColumn, Optional<String>> cells) {
        List<String> parts =
                columns.stream().flatMap(column -> cells.apply(column).stream()).toList();
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
