package io.asat.documents;

import io.asat.documents.formats.GridReader;
import io.asat.documents.formats.UnreadableDocument;

/** Reads a plan from the document it is kept in; the content decides how, the name only helps to say what was found. */
public final class DocumentReader {
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
        return new PlanReader(GridReader.read(content, fileName), columns).read();
    }
}
