package io.asat.documents;

import io.asat.documents.formats.GridReader;
import io.asat.documents.formats.UnreadableDocument;

/** Reads a plan from the document it is kept in; the content decides how, the name only helps to say what was found. */
public final class DocumentReader {
    private static final int MOST_ACTIONS = 2_000;

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
        PlanDocument document = new PlanReader(GridReader.read(content, fileName), columns).read();
        int actions = document.rows().size();
        if (actions > MOST_ACTIONS) {
            throw new UnreadableDocument("a plan of at most " + MOST_ACTIONS + " actions", actions + " actions");
        }
        return document;
    }
}
