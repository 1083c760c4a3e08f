/** The auditor's view: from the event store alone. */
@NullMarked
package io.asat.query.audit;

import org.jspecify.annotations.NullMarked;
