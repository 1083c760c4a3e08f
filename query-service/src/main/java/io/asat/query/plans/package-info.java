/** Plans, their actions' places, and who may see them. */
@NullMarked
package io.asat.query.plans;

import org.jspecify.annotations.NullMarked;
