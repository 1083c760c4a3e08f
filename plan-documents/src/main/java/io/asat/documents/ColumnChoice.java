package io.asat.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller says of a table's columns, which goes before what its headings and contents say:
 * {@code requirement:4,owner:Lead officer}.
 *
 * @param columns by meaning the number of a column, from 1, or the words of its heading
 */
public record ColumnChoice(Map<Column, String> columns) {
    public static final ColumnChoice NONE = new ColumnChoice(Map.of());

    /** The names of what a column may be said to be. */
    public static final Map<String, Column> NAMES = names();

    private static final int MOST_COLUMNS = 256;

    public ColumnChoice {
        columns = Map.copyOf(columns);
    }

    /**
     * Reads a choice.
     *
     * @throws UnusableColumns if it is none, saying what one looks like
     */
    public static ColumnChoice read(String words) {
        Map<Column, String> columns = new LinkedHashMap<>();
        for (String pair : words.split(",", -1)) {
            int colon = pair.indexOf(':');
            String name = colon < 0 ? "" : pair.substring(0, colon).strip();
            String column = pair.substring(colon + 1).strip();
            Column meaning = NAMES.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new UnusableColumns("“" + pair.strip() + "” is none"));
            if (column.isEmpty() || columns.putIfAbsent(meaning, column) != null) {
                throw new UnusableColumns("“" + pair.strip() + "” names no column, or the same again");
            }
        }
        return new ColumnChoice(columns);
    }

    boolean isNone() {
        return columns.isEmpty();
    }

    /** The layout as the caller wants it; empty if this table has no such columns and is none of actions by itself. */
    Optional<Layout> apply(Headings headings, Optional<Layout> decided) {
        List<LayoutColumn> chosen = new ArrayList<>();
        columns.forEach((meaning, column) -> index(column, headings)
                .ifPresent(cell -> chosen.add(
                        LayoutColumn.headed(meaning, cell, headings.column(cell).label())
                                .because("as asked for"))));
        if (decided.isEmpty() && chosen.stream().noneMatch(column -> column.meaning() == Column.REQUIREMENT)) {
            return Optional.empty();
        }
        List<LayoutColumn> all = new ArrayList<>(chosen);
        decided.ifPresent(layout -> layout.columns().stream()
                .filter(column -> chosen.stream()
                        .noneMatch(other -> other.meaning() == column.meaning() || column.holds(other.first())))
                .forEach(all::add));
        all.sort(Comparator.comparingInt(LayoutColumn::first));
        return Optional.of(new Layout(all, decided.map(Layout::notes).orElse(List.of())))
                .filter(layout -> layout.has(Column.REQUIREMENT));
    }

    /** The columns asked for that no table has, in words. */
    List<String> missing(List<Headings> tables) {
        return columns.values().stream()
                .filter(column -> tables.stream()
                        .noneMatch(headings -> index(column, headings).isPresent()))
                .toList();
    }

    private static OptionalInt index(String column, Headings headings) {
        if (column.matches("\\d{1,5}")) {
            int number = Integer.parseInt(column);
            int width = headings.rows() == 0 ? MOST_COLUMNS : headings.columns().size();
            return number >= 1 && number <= width ? OptionalInt.of(number - 1) : OptionalInt.empty();
        }
        List<String> wanted = HeaderWords.words(column);
        for (int cell = 0; cell < headings.columns().size(); cell++) {
            List<String> words = HeaderWords.words(headings.column(cell).label());
            if (!wanted.isEmpty() && words.equals(wanted)) {
                return OptionalInt.of(cell);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Column> names() {
        return Stream.of(Column.values())
                .collect(Collectors.toMap(ColumnChoice::name, column -> column, (a, b) -> a, LinkedHashMap::new));
    }

    /** {@code TARGET_DATE} is {@code targetDate}. */
    private static String name(Column column) {
        String[] words = column.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
