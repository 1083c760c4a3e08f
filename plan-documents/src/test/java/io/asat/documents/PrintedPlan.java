package io.asat.documents;

import io.asat.values.FullyMet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan that was read, as the table somebody would keep it in: headings, and rows of themes, sections and actions. */
record PrintedPlan(String title, List<String> headings, List<List<String>> rows) {
    /** Only where something is missing does a section end before the next begins. */
    private static final String ENDS_SECTION = "[a page is missing]";

    static PrintedPlan of(String title, PlanDocument document) {
        Layout layout = document.layout();
        List<List<String>> rows = new ArrayList<>();
        String theme = "";
        String section = "";
        for (PlanRow row : document.rows()) {
            if (!layout.has(Column.THEME) && row.theme() != null && !theme.equals(row.theme())) {
                theme = row.theme();
                section = "";
                rows.add(List.of(theme));
            }
            if (!layout.has(Column.SECTION) && row.section() != null && !section.equals(row.section())) {
                section = row.section();
                rows.add(List.of(section));
            }
            if (!layout.has(Column.SECTION) && row.section() == null && !section.isEmpty()) {
                section = "";
                rows.add(List.of(ENDS_SECTION));
            }
            rows.add(layout.columns().stream()
                    .map(column -> Objects.requireNonNullElse(text(row, column, layout), ""))
                    .toList());
        }
        return new PrintedPlan(title, labels(layout), rows);
    }

    private static List<String> labels(Layout layout) {
        return layout.columns().stream()
                .map(column -> column.heading().isEmpty() ? "Ref" : column.heading())
                .toList();
    }

    private static @Nullable String text(PlanRow row, LayoutColumn column, Layout layout) {
        return switch (column.meaning()) {
            case REFERENCE -> row.reference();
            case PARAGRAPH -> String.join(" & ", row.paragraphReferences());
            case THEME -> row.theme();
            case SECTION -> row.section();
            case REQUIREMENT -> row.requirement();
            case STATUS -> row.status();
            case RAG -> row.rag() == null ? null : row.rag().name();
            case FULLY_MET -> row.fullyMet() == null ? null : words(row.fullyMet());
            case GAP -> column.equals(layout.first(Column.GAP).orElseThrow()) ? row.gap() : null;
            case OWNER -> column.equals(layout.first(Column.OWNER).orElseThrow()) ? row.owner() : null;
            case TARGET_DATE -> row.targetDate();
            case COMPLETED_ON -> row.completedOn();
            case PROGRESS -> progress(row, column);
        };
    }

    private static @Nullable String progress(PlanRow row, LayoutColumn column) {
        return row.earlierProgress().stream()
                .filter(earlier -> earlier.asAt().equals(column.asAt()))
                .map(DatedProgress::narrative)
                .findFirst()
                .orElse(row.progress());
    }

    private static String words(FullyMet met) {
        return switch (met) {
            case YES -> "Yes";
            case PARTLY -> "Partly";
            case NO -> "No";
        };
    }
}
