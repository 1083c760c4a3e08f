package io.asat.values;

/** Where an action is in its life; every action begins {@link #OPEN}. */
public enum Status {
    OPEN,
    COMPLETE,
    WITHDRAWN
}
