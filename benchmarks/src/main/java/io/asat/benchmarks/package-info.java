/** Measures a running AsAt from outside, beside baselines measured in the same run. */
@NullMarked
package io.asat.benchmarks;

import org.jspecify.annotations.NullMarked;
