/** Links of the events' chains, kept durably and apart from the events. */
@NullMarked
package io.asat.query.chain;

import org.jspecify.annotations.NullMarked;
