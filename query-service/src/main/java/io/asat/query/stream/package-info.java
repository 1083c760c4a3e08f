/** Telling clients of changes as they become visible. */
@NullMarked
package io.asat.query.stream;

import org.jspecify.annotations.NullMarked;
