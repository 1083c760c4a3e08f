/** What happened to a plan and its actions, and what each entry asserts. */
@NullMarked
package io.asat.events;

import org.jspecify.annotations.NullMarked;
