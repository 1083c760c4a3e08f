/** What is asked of a plan, and the answers. */
@NullMarked
package io.asat.query.questions;

import org.jspecify.annotations.NullMarked;
