/** Events that a read model could not take, and what is decided about them. */
@NullMarked
package io.asat.query.deadletter;

import org.jspecify.annotations.NullMarked;
