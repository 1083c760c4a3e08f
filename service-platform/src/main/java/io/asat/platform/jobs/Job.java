package io.asat.platform.jobs;

import io.asat.platform.security.Account;

/** Work of an account's. However it ends, {@link #run} keeps that end for the one who asks, and throws nothing. */
public interface Job extends Runnable {
    String id();

    Account account();

    boolean hasEnded();

    /** Asks it to end soon. One that cannot be ended half-way goes on. */
    default void cancel() {}
}
