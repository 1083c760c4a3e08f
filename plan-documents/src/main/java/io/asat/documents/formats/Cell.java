package io.asat.documents.formats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as its format knows it.
 *
 * @param text what is in force, cleaned by {@link CellText}: paragraphs on lines of their own; a typed date as ISO date
 * @param struck what stands there struck through, cleaned too; empty where nothing does or the format cannot say
 * @param date the day a spreadsheet holds as a date, not as words
 * @param fill the colour behind the text, null for none or white
 * @param merged whether the cell is covered by a merged one, and then has no text of its own
 */
public record Cell(
        String text,
        String struck,
        @Nullable LocalDate date,
        @Nullable Rgb fill,
        Merged merged) {
    public static final Cell BLANK = new Cell("", "", null, null, Merged.NOT);

    /** How a cell is covered by a merged one. */
    public enum Merged {
        NOT,
        INTO_LEFT,
        INTO_ABOVE
    }

    /** A cell of plain text. */
    public static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, "", null, null, Merged.NOT);
    }

    Cell covered(Merged how) {
        return new Cell("", "", null, fill, how);
    }

    public boolean isBlank() {
        return text.isEmpty() && struck.isEmpty();
    }
}
