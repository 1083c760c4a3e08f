/** Entries as they were recorded. */
@NullMarked
package io.asat.query.timeline;

import org.jspecify.annotations.NullMarked;
