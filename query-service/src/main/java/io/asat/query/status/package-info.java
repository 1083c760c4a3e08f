/** How each action stands now. */
@NullMarked
package io.asat.query.status;

import org.jspecify.annotations.NullMarked;
