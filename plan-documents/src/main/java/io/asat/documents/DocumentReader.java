package io.asat.documents;

import io.asat.documents.formats.GridReader;
import io.asat.documents.formats.UnreadableDocument;
import java.util.Locale;

/** Reads a plan from the document it is kept in; the content decides how, the name only helps to say what was found. */
public final class DocumentReader {
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * Takes every byte sequence: what it cannot read it refuses.
     *
     * @throws UnreadableDocument if the content is not a plan's table in a format we know
     */
    public PlanDocument read(byte[] content, String fileName) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableDocument(
                    "a document of at most " + MOST_BYTES / 1024 / 1024 + " MB",
                    String.format(Locale.ROOT, "%.1f MB", content.length / 1024.0 / 1024.0));
        }
        return new PlanReader(GridReader.read(content, fileName)).read();
    }
}
