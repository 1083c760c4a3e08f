/** Both services in one process on embedded stores. */
@NullMarked
package io.asat.standalone;

import org.jspecify.annotations.NullMarked;
