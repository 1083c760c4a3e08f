package io.asat.command.web;

import io.asat.command.imports.Edition.Warning;
import io.asat.command.imports.Said;
import io.asat.dates.DateOrder;
import io.asat.documents.Column;
import io.asat.documents.PlanRow;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.ActionReference;
import io.asat.values.ParagraphReferences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of one row, as what they say of its action. */
final class Cells {
    private static final int LONG = 20_000;
    private static final int SHORT = 2_000;

    private final PlanRow row;
    private final ActionReference reference;
    private final List<Warning> warnings;

    Cells(PlanRow row, ActionReference reference, List<Warning> warnings) {
        this.row = row;
        this.reference = reference;
        this.warnings = warnings;
    }

    @Nullable
    String requirement() {
        return cut(row.requirement(), LONG, "requirement");
    }

    /**
     * What the row says.
     *
     * @param columns those of the document: where it has one, a blank cell says that there is nothing
     * @param dates in which order the document writes its dates
     * @param edition the day it speaks of, but for progress that names its own
     */
    Said said(Set<Column> columns, DateOrder dates, LocalDate edition) {
        Assertions said = Assertions.of(Attribute.REQUIREMENT, requirement());
        if (columns.contains(Column.PARAGRAPH)) {
            said = said.and(Attribute.PARAGRAPH_REFERENCES, new ParagraphReferences(row.paragraphReferences()));
        }
        said = text(said, columns, Column.THEME, Attribute.THEME, row.theme(), SHORT);
        said = text(said, columns, Column.SECTION, Attribute.SECTION, row.section(), SHORT);
        said = text(said, columns, Column.OWNER, Attribute.OWNER, row.owner(), SHORT);
        said = text(said, columns, Column.GAP, Attribute.GAP, row.gap(), LONG);
        said = columns.contains(Column.RAG) ? said.and(Attribute.RAG, row.rag()) : said;
        said = columns.contains(Column.FULLY_MET) ? said.and(Attribute.FULLY_MET, row.fullyMet()) : said;
        return new Said(said, targetDate(columns), dates, progress(edition), Doneness.isSaidBy(row));
    }

    private Assertions text(
            Assertions said,
            Set<Column> columns,
            Column column,
            Attribute<String> attribute,
            @Nullable String cell,
            int longest) {
        return columns.contains(column) ? said.and(attribute, cut(cell, longest, column.words())) : said;
    }

    private @Nullable String targetDate(Set<Column> columns) {
        String words = cut(row.targetDate(), SHORT, "target date");
        return columns.contains(Column.TARGET_DATE) ? (words == null ? "" : words) : null;
    }

    private List<Said.Progress> progress(LocalDate edition) {
        SortedMap<LocalDate, String> saidOn = new TreeMap<>();
        row.earlierProgress().forEach(each -> saidOn.merge(each.asAt(), each.narrative(), Cells::joined));
        Optional.ofNullable(row.progress())
                .ifPresent(latest ->
                        saidOn.merge(Optional.ofNullable(row.progressAsAt()).orElse(edition), latest, Cells::joined));
        List<Said.Progress> progress = new ArrayList<>();
        saidOn.forEach((day, words) -> {
            String narrative = cut(words, LONG, "progress");
            if (narrative != null) {
                progress.add(new Said.Progress(day, narrative));
            }
        });
        return progress;
    }

    /** What two columns say for one day, in their order. */
    private static String joined(String one, String other) {
        return one.equals(other) ? one : one + " " + other;
    }

    private @Nullable String cut(@Nullable String cell, int longest, String what) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (cell.codePointCount(0, cell.length()) <= longest) {
            return cell;
        }
        warn("its " + what + " is cut after " + longest + " characters");
        return cell.substring(0, cell.offsetByCodePoints(0, longest));
    }

    private void warn(String message) {
        warnings.add(new Warning(row.line(), reference.toString(), message));
    }
}
