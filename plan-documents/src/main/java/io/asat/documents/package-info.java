/** Reads the tables that plans are kept in into rows: what a document says, without deciding what follows from it. */
@NullMarked
package io.asat.documents;

import org.jspecify.annotations.NullMarked;
