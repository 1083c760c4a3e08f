/**
 * Reads the formats that tables are kept in into one grid of cells, without asking what the cells mean. Knows nothing
 * of plans; {@code io.asat.documents} makes plans of its grids.
 */
@NullMarked
package io.asat.documents.formats;

import org.jspecify.annotations.NullMarked;
