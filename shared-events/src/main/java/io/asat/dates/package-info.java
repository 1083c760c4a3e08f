/** Dates as people write them: days, and the many things a plan's "by when" column says. */
@NullMarked
package io.asat.dates;

import org.jspecify.annotations.NullMarked;
