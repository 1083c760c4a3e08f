package io.asat.contract;

/** Starts a target when the environment names none; found by {@link java.util.ServiceLoader}. */
public interface TargetStarter {
    Target start();
}
