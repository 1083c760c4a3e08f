/** What logs may tell: whatever an operator needs, and none of a plan's words. */
@NullMarked
package io.asat.platform.logging;

import org.jspecify.annotations.NullMarked;
