package io.asat.documents;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One recognised column of a table.
 *
 * @param first its first cell, counted from 0 after the row numbers of a sheet
 * @param last its last cell; beyond {@code first} where the heading spans several
 * @param heading the words printed above it, empty if they were lost
 * @param asAt the day it speaks of, as its heading "Progress (@ 4.12.20)" says, if it tells where an action stands
 * @param reason why it is taken for this, where the heading alone does not say so; else empty
 */
public record LayoutColumn(
        Column meaning,
        int first,
        int last,
        String heading,
        @Nullable LocalDate asAt,
        String reason) {
    /** A date over any other column, as in "Target date (all by 31.3.21)", is not the day it speaks of. */
    private static final Set<Column> STANDING =
            EnumSet.of(Column.PROGRESS, Column.RAG, Column.STATUS, Column.FULLY_MET);

    static LayoutColumn headed(Column meaning, int cell, String heading) {
        LocalDate day = STANDING.contains(meaning) ? HeadingDate.in(heading).orElse(null) : null;
        return new LayoutColumn(meaning, cell, cell, heading, day, "");
    }

    boolean holds(int cell) {
        return first <= cell && cell <= last;
    }

    LayoutColumn upTo(int cell) {
        return new LayoutColumn(meaning, first, cell, heading, asAt, reason);
    }

    LayoutColumn as(Column other) {
        return new LayoutColumn(other, first, last, heading, asAt, reason);
    }

    LayoutColumn because(String why) {
        return new LayoutColumn(meaning, first, last, heading, asAt, why);
    }

    String describe() {
        String cells = first == last ? "column " + (first + 1) : "columns " + (first + 1) + " to " + (last + 1);
        String named = heading.isEmpty() ? "without a heading" : "“" + heading + "”";
        String day = asAt == null ? "" : " as at " + asAt;
        return cells + " " + named + " = " + meaning.words() + day + (reason.isEmpty() ? "" : " (" + reason + ")");
    }
}
