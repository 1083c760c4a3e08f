/** What every command carries, and how it is answered or refused. */
@NullMarked
package io.asat.command.request;

import org.jspecify.annotations.NullMarked;
