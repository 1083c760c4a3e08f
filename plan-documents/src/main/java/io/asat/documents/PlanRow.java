package io.asat.documents;

import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action as a document prints it: null where it prints nothing, paragraphs of a cell joined by a blank.
 *
 * @param reference as printed, without trailing dot, {@code /} as {@code -}; {@link RowReferences} names the others
 * @param targetDate in the words of the document
 * @param progress where the action stands, in words; the latest where a document has several columns for it, one
 *     that names no day before any that does
 * @param progressAsAt the day that the heading above it names, null where it names none
 * @param earlierProgress the other dated columns, oldest first
 * @param status the words of a status column, a RAG word or a narrative too
 * @param completedOn the words of a column that says when it was done
 * @param line where the row begins in the document, counted from 1
 */
public record PlanRow(
        int line,
        @Nullable String theme,
        @Nullable String section,
        @Nullable String reference,
        List<String> paragraphReferences,
        @Nullable String requirement,
        @Nullable String owner,
        @Nullable String targetDate,
        @Nullable Rag rag,
        @Nullable FullyMet fullyMet,
        @Nullable String gap,
        @Nullable String progress,
        @Nullable LocalDate progressAsAt,
        List<DatedProgress> earlierProgress,
        @Nullable String status,
        @Nullable String completedOn) {
    public PlanRow {
        paragraphReferences = List.copyOf(paragraphReferences);
        earlierProgress = List.copyOf(earlierProgress);
    }

    PlanRow under(@Nullable String theTheme, @Nullable String theSection) {
        return with(theTheme, theSection, reference, requirement);
    }

    PlanRow referredTo(String theReference) {
        return with(theme, section, theReference, requirement);
    }

    PlanRow numbered(@Nullable String theReference, String theRequirement) {
        return with(theme, section, theReference, theRequirement);
    }

    private PlanRow with(
            @Nullable String theTheme,
            @Nullable String theSection,
            @Nullable String theReference,
            @Nullable String theRequirement) {
        return new PlanRow(
                line,
                theTheme,
                theSection,
                theReference,
                paragraphReferences,
                theRequirement,
                owner,
                targetDate,
                rag,
                fullyMet,
                gap,
                progress,
                progressAsAt,
                earlierProgress,
                status,
                completedOn);
    }
}
