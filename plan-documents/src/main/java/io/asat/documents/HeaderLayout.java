package io.asat.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a layout of a row's labels, if they are the headings of a plan's table. */
final class HeaderLayout {
    private static final int FEWEST = 3;
    private static final int LONGEST = 600;
    private static final List<Column> SINGLE =
            List.of(Column.REFERENCE, Column.THEME, Column.SECTION, Column.RAG, Column.FULLY_MET, Column.TARGET_DATE);

    private HeaderLayout() {}

    static Optional<Layout> of(List<String> labels) {
        if (labels.stream().mapToInt(String::length).sum() > LONGEST) {
            return Optional.empty();
        }
        List<LayoutColumn> columns = new ArrayList<>();
        int unknown = 0;
        boolean open = false;
        for (int cell = 0; cell < labels.size(); cell++) {
            String label = labels.get(cell);
            Optional<Column> meaning = HeaderWords.meaning(label);
            if (meaning.isPresent()) {
                columns.add(LayoutColumn.headed(meaning.get(), cell, label));
                open = true;
            } else if (!label.isEmpty()) {
                unknown++;
                open = false;
            } else if (open && labels.subList(cell, labels.size()).stream().anyMatch(later -> !later.isEmpty())) {
                columns.set(columns.size() - 1, columns.getLast().upTo(cell));
            }
        }
        return isPlan(columns, unknown) ? Optional.of(settled(columns, labels)) : Optional.empty();
    }

    private static boolean isPlan(List<LayoutColumn> columns, int unknown) {
        Set<Column> meanings = EnumSet.noneOf(Column.class);
        columns.forEach(column -> meanings.add(column.meaning()));
        return meanings.size() >= FEWEST && meanings.contains(Column.REQUIREMENT) && unknown <= 1 + columns.size() / 2;
    }

    /** A first heading that was lost is the reference's; where only one column can be meant, one is. */
    private static Layout settled(List<LayoutColumn> found, List<String> labels) {
        List<LayoutColumn> columns = new ArrayList<>(found);
        if (labels.getFirst().isEmpty() && columns.stream().noneMatch(c -> c.meaning() == Column.REFERENCE)) {
            columns.addFirst(LayoutColumn.headed(Column.REFERENCE, 0, ""));
        }
        LayoutColumn requirement = columns.stream()
                .filter(column -> column.meaning() == Column.REQUIREMENT)
                .min(Comparator.comparingInt(column -> HeaderWords.rank(column.heading())))
                .orElseThrow();
        columns.replaceAll(column -> besideRequirement(column, requirement));
        columns.removeIf(column -> column.meaning() == Column.REQUIREMENT && !column.equals(requirement));
        SINGLE.forEach(meaning -> keepOne(meaning, columns));
        return new Layout(columns);
    }

    /** Beside a requirement, an action is how to meet it. */
    private static LayoutColumn besideRequirement(LayoutColumn column, LayoutColumn requirement) {
        boolean how = column.meaning() == Column.REQUIREMENT
                && HeaderWords.rank(requirement.heading()) == 0
                && HeaderWords.rank(column.heading()) == 1;
        return how ? column.as(Column.GAP) : column;
    }

    private static void keepOne(Column meaning, List<LayoutColumn> columns) {
        columns.stream()
                .filter(column -> column.meaning() == meaning)
                .min(Comparator.comparing(column -> HeaderWords.isStale(column.heading())))
                .ifPresent(kept -> columns.removeIf(column -> column.meaning() == meaning && !column.equals(kept)));
    }
}
