/** Actions on a day as known then, from whichever read model answers soonest. */
@NullMarked
package io.asat.query.reading;

import org.jspecify.annotations.NullMarked;
