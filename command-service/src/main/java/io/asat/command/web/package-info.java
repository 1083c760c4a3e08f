/** The command API: translates requests into commands and their answers back. */
@NullMarked
package io.asat.command.web;

import org.jspecify.annotations.NullMarked;
