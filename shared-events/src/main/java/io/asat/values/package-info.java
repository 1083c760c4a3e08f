/** The words of the field: identifiers and values that cannot hold nonsense. */
@NullMarked
package io.asat.values;

import org.jspecify.annotations.NullMarked;
