package io.asat.values;

/** Whether an action's requirement is fully met. */
public enum FullyMet {
    YES,
    PARTLY,
    NO
}
