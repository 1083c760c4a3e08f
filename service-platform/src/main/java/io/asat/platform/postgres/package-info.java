/** The default event store's engine: a PostgreSQL that this process unpacks, starts, watches and stops by itself. */
@NullMarked
package io.asat.platform.postgres;

import org.jspecify.annotations.NullMarked;
