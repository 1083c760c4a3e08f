/** The writing side: its main class and wiring. */
@NullMarked
package io.asat.command;

import org.jspecify.annotations.NullMarked;
