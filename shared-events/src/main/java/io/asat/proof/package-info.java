/** What proves that events are as they were recorded: statements, links, heads and seals. Needs no server and no database. */
@NullMarked
package io.asat.proof;

import org.jspecify.annotations.NullMarked;
