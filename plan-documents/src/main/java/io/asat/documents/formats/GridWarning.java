package io.asat.documents.formats;

/**
 * Something a format's reader left out or could not trust, for a person to look at.
 *
 * @param line as in {@link GridRow}, 1 for the whole document
 */
public record GridWarning(int line, String message) {}
