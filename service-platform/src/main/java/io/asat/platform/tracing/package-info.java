/** Where a request's trace goes: through commands and events to projections, and out of the process if that is wanted. */
@NullMarked
package io.asat.platform.tracing;

import org.jspecify.annotations.NullMarked;
