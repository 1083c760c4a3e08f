/** Today and London's days: the one place where dates and instants meet. */
@NullMarked
package io.asat.platform.time;

import org.jspecify.annotations.NullMarked;
