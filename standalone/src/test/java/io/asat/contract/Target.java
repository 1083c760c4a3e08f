package io.asat.contract;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

/** The running system that the suite judges; closed once all tests have run. */
public interface Target extends AutoCloseable {
    /** Answers {@code POST /api/plans/**}; without a trailing slash. */
    URI commandBaseUrl();

    /** Answers everything else; without a trailing slash. */
    URI queryBaseUrl();

    /** Of the five local accounts. */
    String password();

    /** The target's own today: override where {@code ASAT_CLOCK} fixes it. */
    default LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    @Override
    default void close() {}
}
