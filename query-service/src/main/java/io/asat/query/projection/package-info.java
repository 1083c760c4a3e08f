/** Events into read models: in batches, each event in effect once. */
@NullMarked
package io.asat.query.projection;

import org.jspecify.annotations.NullMarked;
