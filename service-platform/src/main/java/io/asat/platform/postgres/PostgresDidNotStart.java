package io.asat.platform.postgres;

/** Report that PostgreSQL could not be brought up, with its own last words. */
public final class PostgresDidNotStart extends RuntimeException {
    PostgresDidNotStart(String message) {
        super(message);
    }

    PostgresDidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
