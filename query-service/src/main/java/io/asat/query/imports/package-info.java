/** Which documents were imported into each plan, and which of these imports were taken back. */
@NullMarked
package io.asat.query.imports;

import org.jspecify.annotations.NullMarked;
