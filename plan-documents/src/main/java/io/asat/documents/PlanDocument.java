package io.asat.documents;

import io.asat.dates.DateOrder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says: its actions in order, and what a reader should know about how they were read.
 *
 * @param layout of the first header row
 * @param columns what the document has a place for, so that a blank there means something: {@link Column#RAG} or
 *     {@link Column#PROGRESS} also when a status column holds such words, {@link Column#THEME} and
 *     {@link Column#SECTION} also when they stand on rows of their own
 * @param asAt the latest day in the heading of a column that tells where actions stand
 * @param dates in which order its dates are written
 * @param codes what the words and colours of its code columns were taken for, in words
 */
public record PlanDocument(
        Layout layout,
        Set<Column> columns,
        Optional<LocalDate> asAt,
        DateOrder dates,
        List<String> codes,
        List<PlanRow> rows,
        List<DocumentWarning> warnings) {
    public PlanDocument {
        columns = columns.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(columns));
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }
}
