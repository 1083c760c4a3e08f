package io.asat.contract;

import java.util.Optional;

/** Starts a target when the environment names none; found by {@link java.util.ServiceLoader}. */
public interface TargetStarter {
    Target start();

    /** @return what is not here and would be needed to start one; then the suite is skipped */
    default Optional<String> missing() {
        return Optional.empty();
    }
}
