/** What a node goes on doing by itself. */
@NullMarked
package io.asat.query.background;

import org.jspecify.annotations.NullMarked;
