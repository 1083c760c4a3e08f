package io.asat.documents;

import java.util.List;

/** Which columns number the actions: one that does so alone, else two that do so together, as "2" and "3" do "2.3". */
final class ReferenceChoice {
    private static final double NEARLY_ALL = 0.9;

    private ReferenceChoice() {}

    static List<LayoutColumn> among(List<TableColumn> columns) {
        List<TableColumn> numbers =
                columns.stream().filter(column -> column.is(Sense.REFERENCE)).toList();
        List<TableColumn> filled =
                numbers.stream().filter(column -> !column.contents().isEmpty()).toList();
        if (filled.size() < 2) {
            return (filled.isEmpty() ? numbers : filled)
                    .stream()
                            .limit(1)
                            .map(column -> column.meaning(Column.REFERENCE))
                            .toList();
        }
        List<TableColumn> alone = filled.stream()
                .filter(column -> column.contents().distinctShare() >= NEARLY_ALL)
                .filter(column -> column.contents().filledShare() >= NEARLY_ALL)
                .toList();
        if (!alone.isEmpty()) {
            return alone.stream()
                    .limit(1)
                    .map(column -> column.meaning(Column.REFERENCE))
                    .toList();
        }
        return filled.stream()
                .limit(2)
                .map(column -> column.meaning(Column.REFERENCE).because("two columns number the actions together"))
                .toList();
    }
}
