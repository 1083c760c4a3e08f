package io.asat.values;

/** How an action is going, by traffic light. */
public enum Rag {
    GREEN,
    AMBER,
    RED
}
