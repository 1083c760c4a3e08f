/** Holds the read models against the event store, and the event store against the links of its events. */
@NullMarked
package io.asat.query.verification;

import org.jspecify.annotations.NullMarked;
