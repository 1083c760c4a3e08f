/** Where events are kept, by configuration: an embedded PostgreSQL, a PostgreSQL of the user's, or Axon Server. */
@NullMarked
package io.asat.platform.eventstore;

import org.jspecify.annotations.NullMarked;
