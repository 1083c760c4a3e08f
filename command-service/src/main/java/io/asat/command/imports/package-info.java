/** What an edition of a plan's document says, and how that differs from what is in force. Pure functions. */
@NullMarked
package io.asat.command.imports;

import org.jspecify.annotations.NullMarked;
