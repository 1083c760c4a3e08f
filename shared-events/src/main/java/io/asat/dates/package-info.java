/** Dates as people write them, and target dates in the words they were written in. */
@NullMarked
package io.asat.dates;

import org.jspecify.annotations.NullMarked;
