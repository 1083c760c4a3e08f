package io.asat.documents.formats;

/** A refusal of a document that holds no plan we can read: says what was looked for and what was found. */
public final class UnreadableDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String lookedFor, String found) {
        super("Looked for " + lookedFor + "; found " + found + ".");
    }
}
