/** Copies of all events in one file, taken while the process that keeps them runs, and put back elsewhere. */
@NullMarked
package io.asat.platform.backup;

import org.jspecify.annotations.NullMarked;
