package io.asat.documents.formats;

/** Reads the tables in a document of any format we know; the content decides which it is. */
public final class GridReader {
    private GridReader() {}

    /**
     * Takes every byte sequence: what it cannot read it refuses.
     *
     * @param fileName only helps to say what was found
     * @throws UnreadableDocument if the content is in no format we know
     */
    public static Grid read(byte[] content, String fileName) {
        return TextGrid.read(content, fileName);
    }
}
