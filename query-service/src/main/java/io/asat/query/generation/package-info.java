/** Which making of each projection's read models answers questions, and which is under way. */
@NullMarked
package io.asat.query.generation;

import org.jspecify.annotations.NullMarked;
