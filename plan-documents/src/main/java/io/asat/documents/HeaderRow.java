package io.asat.documents;

/**
 * A header found in a table.
 *
 * @param rows how many rows of the table it takes
 */
record HeaderRow(Layout layout, int rows) {}
