package io.asat.documents;

import org.jspecify.annotations.Nullable;

/**
 * Something in a document that a person should look at.
 *
 * @param line counted from 1
 * @param reference the action it is about, if it is about one with a printed reference
 */
public record DocumentWarning(int line, @Nullable String reference, String message) {}
