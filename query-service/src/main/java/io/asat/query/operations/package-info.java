/** What an operator sees and does. */
@NullMarked
package io.asat.query.operations;

import org.jspecify.annotations.NullMarked;
