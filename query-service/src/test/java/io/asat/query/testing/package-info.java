/** What the tests of several features share. */
@NullMarked
package io.asat.query.testing;

import org.jspecify.annotations.NullMarked;
