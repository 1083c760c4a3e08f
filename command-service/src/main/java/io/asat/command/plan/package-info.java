/** The aggregates: a plan and its actions, and the commands they take. */
@NullMarked
package io.asat.command.plan;

import org.jspecify.annotations.NullMarked;
