/** The reading side of AsAt. */
@NullMarked
package io.asat.query;

import org.jspecify.annotations.NullMarked;
