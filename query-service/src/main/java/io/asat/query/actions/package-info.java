/** Actions as the contract shows, selects, sorts and counts them. */
@NullMarked
package io.asat.query.actions;

import org.jspecify.annotations.NullMarked;
