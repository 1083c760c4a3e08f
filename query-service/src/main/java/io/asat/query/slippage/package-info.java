/** The target dates an action has had: by how much they slipped, and when it was overdue by each. */
@NullMarked
package io.asat.query.slippage;

import org.jspecify.annotations.NullMarked;
