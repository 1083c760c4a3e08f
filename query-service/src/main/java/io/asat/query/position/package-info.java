/** Waiting until the read models show what a client has recorded. */
@NullMarked
package io.asat.query.position;

import org.jspecify.annotations.NullMarked;
