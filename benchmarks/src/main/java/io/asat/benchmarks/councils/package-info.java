/** Many councils at once, against AsAt in any of the ways it is run, on any number of nodes. */
@NullMarked
package io.asat.benchmarks.councils;

import org.jspecify.annotations.NullMarked;
