/** Actions in both times: as at any day, as known at any instant. */
@NullMarked
package io.asat.query.history;

import org.jspecify.annotations.NullMarked;
