package io.asat.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides once for a table what each column means, by its heading and by what stands below it. */
final class ColumnDecision {
    /** What to look for among columns whose headings say nothing we know, and how its contents show it. */
    private static final Map<Sense, Predicate<ColumnContents>> BY_CONTENTS = Map.of(
            Sense.TARGET_DATE, ColumnContents::looksLikeDates,
            Sense.RAG, ColumnContents::looksLikeRag,
            Sense.OWNER, ColumnContents::looksLikeOwners,
            Sense.STATUS, ColumnContents::looksLikeStatus,
            Sense.REFERENCE, ColumnContents::looksLikeReferences);

    private static final List<Sense> ORDER =
            List.of(Sense.REFERENCE, Sense.TARGET_DATE, Sense.RAG, Sense.STATUS, Sense.OWNER);
    private static final Set<Column> EVIDENCE =
            EnumSet.of(Column.OWNER, Column.TARGET_DATE, Column.STATUS, Column.RAG, Column.PROGRESS, Column.FULLY_MET);

    private final List<TableColumn> columns = new ArrayList<>();
    private final List<LayoutColumn> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ColumnDecision(Headings headings, List<TableRow> body) {
        int width = Math.max(
                headings.columns().size(),
                body.stream().mapToInt(TableRow::size).max().orElse(0));
        List<TableRow> whole =
                body.stream().filter(row -> row.filled().size() > 1).toList();
        for (int cell = 0; cell < width; cell++) {
            int index = cell;
            ColumnContents contents = ColumnContents.of((whole.isEmpty() ? body : whole)
                    .stream().map(row -> row.cell(index)).toList());
            Heading heading = headings.column(cell);
            Optional<Sense> sense = heading.sense();
            columns.add(sense.map(known -> ContentSense.check(new TableColumn(index, heading, contents, known, "")))
                    .orElseGet(() -> new TableColumn(index, heading, contents, Sense.OTHER, "")));
        }
    }

    /** What the columns of a table mean, if it is one of actions. */
    static Optional<Layout> of(Headings headings, List<TableRow> body) {
        return new ColumnDecision(headings, body).decide(headings.known() > 0);
    }

    private Optional<Layout> decide(boolean headed) {
        spanUnheaded();
        ORDER.forEach(this::findByContents);
        Optional<RequirementChoice> choice = RequirementChoice.among(columns).or(this::longestTexts);
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        TableColumn requirement = choice.get().chosen();
        found.add(requirement.meaning(Column.REQUIREMENT));
        found.addAll(choice.get().others());
        notes.addAll(choice.get().notes());
        TargetDateChoice.among(columns).forEach(found::add);
        keepBest(Sense.OWNER, Column.OWNER);
        if (!has(Column.OWNER)) {
            keepBest(Sense.BODY, Column.OWNER);
        }
        ReferenceChoice.among(columns).forEach(found::add);
        keepLatest();
        keepBest(Sense.STATUS, Column.STATUS);
        keepBest(Sense.FULLY_MET, Column.FULLY_MET);
        keepBest(Sense.THEME, Column.THEME);
        keepBest(Sense.SECTION, Column.SECTION);
        keepBest(Sense.PARAGRAPH, Column.PARAGRAPH);
        keepBest(Sense.COMPLETED_ON, Column.COMPLETED_ON);
        keepAll(Sense.PROGRESS, Column.PROGRESS);
        keepAll(Sense.GAP, Column.GAP);
        orderParts();
        found.sort(Comparator.comparingInt(LayoutColumn::first));
        return Optional.of(new Layout(found, notes)).filter(layout -> isOfActions(layout, requirement, headed));
    }

    /** The wider part stands on the left: a section there is the theme, and what was taken for the theme the section. */
    private void orderParts() {
        int theme = indexOf(Column.THEME);
        int section = indexOf(Column.SECTION);
        if (section >= 0
                && theme >= 0
                && found.get(section).first() < found.get(theme).first()) {
            LayoutColumn wider = found.get(section);
            LayoutColumn narrower = found.get(theme);
            if (!narrower.reason().isEmpty()) {
                found.set(section, wider.as(Column.THEME));
                found.set(theme, narrower.as(Column.SECTION));
            }
        }
    }

    private int indexOf(Column meaning) {
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at).meaning() == meaning) {
                return at;
            }
        }
        return -1;
    }

    private boolean isOfActions(Layout layout, TableColumn requirement, boolean headed) {
        long evidence = EVIDENCE.stream().filter(layout::has).count();
        boolean named = requirement.is(Sense.ACT) || requirement.is(Sense.DEMAND);
        if (!headed) {
            return evidence >= 2 && requirement.contents().filled() >= 2;
        }
        boolean dated = layout.has(Column.TARGET_DATE) || layout.has(Column.STATUS) || layout.has(Column.RAG);
        return named ? evidence > 0 || layout.has(Column.REFERENCE) || layout.has(Column.GAP) : evidence >= 2 || dated;
    }

    /** A column without a heading belongs to a reference on its left if it goes on counting. */
    private void spanUnheaded() {
        for (int cell = 1; cell < columns.size(); cell++) {
            TableColumn column = columns.get(cell);
            boolean counts = column.heading().isBlank()
                    && columns.get(cell - 1).is(Sense.REFERENCE)
                    && column.contents().looksLikeReferences();
            if (counts) {
                columns.set(cell, column.as(Sense.REFERENCE, "it goes on with the numbers on its left"));
            }
        }
    }

    private void findByContents(Sense sense) {
        boolean known = columns.stream()
                .anyMatch(column -> column.is(sense) && !column.contents().isEmpty());
        if (known || (sense == Sense.OWNER && columns.stream().anyMatch(column -> column.is(Sense.BODY)))) {
            return;
        }
        Predicate<ColumnContents> shows = BY_CONTENTS.getOrDefault(sense, none -> false);
        for (int cell = columns.size() - 1; cell >= 0; cell--) {
            TableColumn column = columns.get(cell);
            boolean first = sense != Sense.REFERENCE || cell == 0;
            boolean lost = sense == Sense.REFERENCE && column.heading().isBlank();
            boolean enough = column.contents().filled() > (lost ? 0 : 1);
            if (isUnknown(column) && first && enough && shows.test(column.contents())) {
                columns.set(cell, column.as(sense, "by what it holds"));
                return;
            }
        }
    }

    /** Where no heading names it, the requirement is the column of the most telling texts. */
    private Optional<RequirementChoice> longestTexts() {
        return columns.stream()
                .filter(ColumnDecision::isUnknown)
                .filter(column -> column.contents().looksLikeText())
                .max(Comparator.comparingDouble(ColumnDecision::telling))
                .map(column -> new RequirementChoice(
                        column.as(Sense.ACT, "by what it holds: texts that begin as actions do"),
                        List.of(),
                        List.of()));
    }

    private static double telling(TableColumn column) {
        ColumnContents contents = column.contents();
        return 3 * contents.instructions()
                + contents.distinctShare()
                + contents.filledShare()
                + Math.min(1, contents.meanLength() / 100)
                - 0.1 * column.index();
    }

    private static boolean isUnknown(TableColumn column) {
        return column.is(Sense.OTHER) && column.heading().sense().isEmpty();
    }

    private boolean has(Column meaning) {
        return found.stream().anyMatch(column -> column.meaning() == meaning);
    }

    /** Of several, one that is not of an earlier time, with something in it, the first. */
    private void keepBest(Sense sense, Column meaning) {
        columns.stream()
                .filter(column -> column.is(sense))
                .min(Comparator.<TableColumn, Boolean>comparing(
                                column -> column.contents().isEmpty())
                        .thenComparing(
                                column -> HeaderWords.isStale(column.heading().label())))
                .ifPresent(best -> {
                    found.add(best.meaning(meaning));
                    columns.stream()
                            .filter(column -> column.is(sense) && column.index() != best.index())
                            .forEach(column -> notes.add("column " + (column.index() + 1) + " “"
                                    + column.heading().label() + "” is not read (column " + (best.index() + 1)
                                    + " is the "
                                    + meaning.words() + ")"));
                });
    }

    /** Of several colours, as by quarter, the last one given is in force. */
    private void keepLatest() {
        columns.reversed().stream()
                .filter(column -> column.is(Sense.RAG))
                .min(Comparator.<TableColumn, Boolean>comparing(
                                column -> column.contents().isEmpty())
                        .thenComparing(
                                column -> HeaderWords.isStale(column.heading().label())))
                .ifPresent(last -> found.add(last.meaning(Column.RAG)));
    }

    private void keepAll(Sense sense, Column meaning) {
        columns.stream().filter(column -> column.is(sense)).forEach(column -> found.add(column.meaning(meaning)));
    }
}
