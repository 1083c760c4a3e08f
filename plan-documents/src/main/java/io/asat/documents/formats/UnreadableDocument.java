package io.asat.documents.formats;

/** A refusal of a document that holds no plan we can read: says what was looked for and what was found. */
public final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TABLE =
            "a table in an .xlsx, .docx, .csv, .tsv, Markdown or HTML file, or as tab-separated text";

    public UnreadableDocument(String lookedFor, String found) {
        super("Looked for " + lookedFor + "; found " + found + ".");
    }

    /** A document in which there is no table we could read. */
    static UnreadableDocument noTable(String found) {
        return new UnreadableDocument(TABLE, found);
    }

    /** A document of a format we read that is broken. */
    static UnreadableDocument damaged(String what, Throwable cause) {
        UnreadableDocument refusal = new UnreadableDocument("a whole " + what, "one that is damaged or cut short");
        refusal.initCause(cause);
        return refusal;
    }
}
