package io.asat.platform.web;

import java.util.Optional;

/** Knows what some failures are to a caller; every bean of it is asked, in {@code @Order}, ours last. */
@FunctionalInterface
public interface ProblemMapping {
    /** @param failure what was thrown, or something it was caused by */
    Optional<Problem> map(Throwable failure);
}
