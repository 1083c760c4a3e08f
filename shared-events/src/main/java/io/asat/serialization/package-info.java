/** How events and their metadata are stored. */
@NullMarked
package io.asat.serialization;

import org.jspecify.annotations.NullMarked;
