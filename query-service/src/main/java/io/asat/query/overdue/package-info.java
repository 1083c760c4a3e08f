/** Open actions by the day they were due. */
@NullMarked
package io.asat.query.overdue;

import org.jspecify.annotations.NullMarked;
