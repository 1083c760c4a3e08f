/** The fold of an action's entries by the rules of time. */
@NullMarked
package io.asat.history;

import org.jspecify.annotations.NullMarked;
