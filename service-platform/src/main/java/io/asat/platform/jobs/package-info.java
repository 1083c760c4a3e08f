/** Work that goes on while whoever asked for it is answered already. */
@NullMarked
package io.asat.platform.jobs;

import org.jspecify.annotations.NullMarked;
