package io.asat.documents;

import io.asat.documents.formats.GridReader;
import io.asat.documents.formats.UnreadableDocument;
import java.util.Locale;

/** Reads a plan from the document it is kept in; the content decides how, the name only helps to say what was found. */
public final class DocumentReader {
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Reads it by what its columns are found to mean. */
    public PlanDocument read(byte[] content, String fileName) {
        return read(content, fileName, ColumnChoice.NONE);
    }

    /**
     * Takes every byte sequence: what it cannot read it refuses.
     *
     * @param columns what the caller says of its columns
     * @throws UnusableColumns if no table has the columns the caller names
     * @throws UnreadableDocument if the content is not a plan's table in a format we know
     */
    public PlanDocument read(byte[] content, String fileName, ColumnChoice columns) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableDocument(
                    "a document of at most " + MOST_BYTES / 1024 / 1024 + " MB",
                    String.format(Locale.ROOT, "%.1f MB", content.length / 1024.0 / 1024.0));
        }
        return new PlanReader(GridReader.read(content, fileName), columns).read();
    }
}
