/** Actions after all that was ever said of them. */
@NullMarked
package io.asat.query.latest;

import org.jspecify.annotations.NullMarked;
