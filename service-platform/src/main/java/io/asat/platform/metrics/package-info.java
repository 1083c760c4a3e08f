/** What is common to the metrics of AsAt: all are named {@code asat.*}, and docs/metrics.md has each. */
@NullMarked
package io.asat.platform.metrics;

import org.jspecify.annotations.NullMarked;
